import { balanced } from '../chain/balanced.js';
import type { Chain, SiteShelf, Warehouse } from '../chain/chain.js';
import { CHAIN_RULES } from '../chain/chain-rules.js';
import type { ChainRules } from '../chain/chain-rules.js';
import type { Beds } from '../chain/occupancy.js';
import { outlookFor } from '../chain/outlook.js';
import type { Outlook } from '../chain/outlook.js';
import { readingsIn } from '../repair/read-series.js';
import type { ReadLine, StatedSeries } from '../repair/read-series.js';
import type { DayNumber } from '../repair/stated-line.js';
import { assumedIn } from './assumed-reading.js';
import type { AssumedReading } from './assumed-reading.js';
import { guidanceFor } from './guidelines.js';
import type { Guideline } from './guidelines.js';
import { isQuiet, quietTimesIn } from './quiet-times.js';
import type { QuietTimes } from './quiet-times.js';
import { pressureOn, siteViewOf, useSeen } from './site-view.js';
import type { SiteView, Viewpoint } from './site-view.js';
import { statedShares } from './stated-shares.js';
import type { WatchedSite } from './stated-shares.js';
import { isNewer, StatementBook } from './statement-book.js';
import type { StatedReport } from './statement-book.js';
import { warehouseOf } from './warehouse-view.js';
import type { SupplierStatement } from './warehouse-view.js';

/** A product group that is watched. Source: own definition. */
export interface WatchedProduct {
  readonly product: string;
  /** Null: those who stated anything. */
  readonly suppliers: readonly string[] | null;
  /** Planned use per bed of an epidemic and day [base units]. */
  readonly perWardBed: number;
  readonly perIcuBed: number;
}

/** What is usual must be learnt first: six weeks. */
const LEARNING_DAYS = 42;
/** Fewer sites say nothing of a country. */
const FEWEST_SITES = 5;
/** Days of beds that a projection looks back on. */
const BEDS_SPAN = 22;

/**
 * Everything reported so far, and what lies ahead of each product group in its light. It knows nothing but what it was told: the same reports
 * in another order, or twice, end in the same outlook.
 *
 * Source: own definition.
 */
export class WatchBook {
  private readonly statements = new StatementBook();
  /** Per product group, per supplier. */
  private readonly supplied = new Map<string, Map<string, readonly SupplierStatement[]>>();
  private readonly guidelines: Guideline[] = [];
  private beds: readonly Beds[] = [];
  private readonly read = new WeakMap<StatedSeries, readonly ReadLine[]>();

  /** @param sites  null: those who stated any use, each for its part of the use that all stated */
  constructor(
    private readonly sites: readonly WatchedSite[] | null,
    private readonly products: readonly WatchedProduct[],
    private readonly rules: ChainRules = CHAIN_RULES,
  ) {}

  /** A statement of a site, or its correction. */
  tellReport(report: StatedReport): void {
    this.statements.tell(report);
  }

  /** A week of a supplier; of two statements of a week the one made last counts. */
  tellSupplier(supplier: string, product: string, statement: SupplierStatement): void {
    const bySupplier = this.supplied.get(product) ?? new Map<string, readonly SupplierStatement[]>();
    const known = bySupplier.get(supplier) ?? [];
    if (known.some((other) => other.to === statement.to && isNewer(other, statement))) return;
    const weeks = byDay([...known.filter(({ to }) => to !== statement.to), statement], ({ to }) => to);
    this.supplied.set(product, bySupplier.set(supplier, weeks));
  }

  /** Beds of the epidemic on a day. */
  tellBeds(beds: Beds): void {
    this.beds = byDay([...this.beds.filter(({ day }) => day !== beds.day), beds], ({ day }) => day);
  }

  tellGuideline(guideline: Guideline): void {
    this.guidelines.push(guideline);
  }

  /**
   * What lies ahead of each product group, seen from the morning of a day. A product group of which too little is known is left out.
   *
   * @param today  nothing of this day itself is known yet
   */
  outlooks(today: DayNumber): ReadonlyMap<string, Outlook> {
    const quiet = quietTimesIn(this.beds);
    const from = this.statements.firstDay();
    if (from === null || today - from < LEARNING_DAYS) return new Map();
    const found = new Map<string, Outlook>();
    for (const product of this.products) {
      const outlook = this.outlookOf(product, today, quiet);
      if (outlook) found.set(product.product, outlook);
    }
    return found;
  }

  /** Lines of a product group that are not read as they were stated. */
  assumed(product: string): readonly AssumedReading[] {
    return [...this.statements.seriesFor(product)].flatMap(([site, series]) =>
      assumedIn(this.linesOf(series), (to) => this.statements.reportOf(site, product, to)),
    );
  }

  private outlookOf(
    { product, suppliers: named, perWardBed, perIcuBed }: WatchedProduct,
    today: DayNumber,
    quiet: QuietTimes,
  ): Outlook | null {
    const guidance = guidanceFor(product, this.guidelines);
    const view: Viewpoint = { today, isQuiet: (day) => isQuiet(day, quiet, guidance.first) };
    const sites = this.sites ?? statedShares(this.statements.seriesFor(product));
    const views = sites.flatMap((one) => this.viewOf(product, one, view) ?? []);
    if (views.length < FEWEST_SITES) return null;
    const seen = useSeen(views);
    const shelves: SiteShelf[] = views.map((one) => ({ ...one.shelf, pressure: pressureOn(one, seen) }));
    const supplied = this.supplied.get(product);
    const suppliers = named ?? [...(supplied?.keys() ?? [])];
    const warehouses: Warehouse[] = suppliers.flatMap((one) => warehouseOf(one, supplied?.get(one) ?? [], view) ?? []);
    const silentSuppliers = named === null ? null : suppliers.length - warehouses.length;
    const chain: Chain = balanced({ sites: shelves, warehouses, silentSuppliers });
    const beds = this.beds.filter(({ day }) => day < today).slice(-BEDS_SPAN);
    return outlookFor(
      { today, chain, beds, seen, perWardBed, perIcuBed, usualBeds: quiet.usualBeds, guidelines: guidance.steps },
      this.rules,
    );
  }

  private viewOf(product: string, { site, share }: WatchedSite, view: Viewpoint): SiteView | null {
    const series = this.statements.seriesOf(site, product);
    return series.length === 0 ? null : siteViewOf(site, share, this.linesOf(series), view);
  }

  /** Readings are kept as long as nothing is added to a series. */
  private linesOf(series: StatedSeries): readonly ReadLine[] {
    const known = this.read.get(series);
    if (known) return known;
    const lines = readingsIn(series);
    this.read.set(series, lines);
    return lines;
  }
}

function byDay<One>(list: readonly One[], dayOf: (one: One) => DayNumber): readonly One[] {
  return list.toSorted((one, other) => dayOf(one) - dayOf(other));
}
