import type { Chain, SiteShelf, Warehouse } from '../chain/chain.js';
import { CHAIN_RULES } from '../chain/chain-rules.js';
import type { ChainRules } from '../chain/chain-rules.js';
import type { Beds } from '../chain/occupancy.js';
import { outlookFor } from '../chain/outlook.js';
import type { Outlook } from '../chain/outlook.js';
import { readingsIn } from '../repair/read-series.js';
import type { ReadLine, StatedSeries } from '../repair/read-series.js';
import type { DayNumber } from '../repair/stated-line.js';
import { guidanceFor } from './guidelines.js';
import type { Guideline } from './guidelines.js';
import { isQuiet, quietTimesIn } from './quiet-times.js';
import type { QuietTimes } from './quiet-times.js';
import { pressureOn, siteViewOf, useSeen } from './site-view.js';
import type { SiteView, Viewpoint } from './site-view.js';
import { isNewer, StatementBook } from './statement-book.js';
import type { StatedReport } from './statement-book.js';
import { warehouseOf } from './warehouse-view.js';
import type { SupplierStatement } from './warehouse-view.js';

/** A site that reports or should, and the part of the country's use it stands for, from 0 to 1. Source: own definition. */
export interface WatchedSite {
  readonly site: string;
  readonly share: number;
}

/** A product group that is watched. Source: own definition. */
export interface WatchedProduct {
  readonly product: string;
  readonly suppliers: readonly string[];
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
  private readonly supplied = new Map<string, readonly SupplierStatement[]>();
  private readonly guidelines: Guideline[] = [];
  private beds: readonly Beds[] = [];
  private readonly read = new WeakMap<StatedSeries, readonly ReadLine[]>();

  constructor(
    private readonly sites: readonly WatchedSite[],
    private readonly products: readonly WatchedProduct[],
    private readonly rules: ChainRules = CHAIN_RULES,
  ) {}

  /** A statement of a site, or its correction. */
  tellReport(report: StatedReport): void {
    this.statements.tell(report);
  }

  /** A week of a supplier; of two statements of a week the one made last counts. */
  tellSupplier(supplier: string, product: string, statement: SupplierStatement): void {
    const key = keyOf(supplier, product);
    const known = this.supplied.get(key) ?? [];
    if (known.some((other) => other.to === statement.to && isNewer(other, statement))) return;
    this.supplied.set(
      key,
      byDay([...known.filter(({ to }) => to !== statement.to), statement], ({ to }) => to),
    );
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

  private outlookOf({ product, suppliers, perWardBed, perIcuBed }: WatchedProduct, today: DayNumber, quiet: QuietTimes): Outlook | null {
    const guidance = guidanceFor(product, this.guidelines);
    const view: Viewpoint = { today, isQuiet: (day) => isQuiet(day, quiet, guidance.first) };
    const views = this.sites.flatMap(({ site, share }) => this.viewOf(product, { site, share }, view) ?? []);
    if (views.length < FEWEST_SITES) return null;
    const seen = useSeen(views);
    const shelves: SiteShelf[] = views.map((one) => ({ ...one.shelf, pressure: pressureOn(one, seen) }));
    const warehouses: Warehouse[] = suppliers.flatMap((one) => warehouseOf(one, this.supplied.get(keyOf(one, product)) ?? [], view) ?? []);
    const chain: Chain = { sites: shelves, warehouses, silentSuppliers: suppliers.length - warehouses.length };
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

function keyOf(party: string, product: string): string {
  return `${party}\n${product}`;
}

function byDay<One>(list: readonly One[], dayOf: (one: One) => DayNumber): readonly One[] {
  return list.toSorted((one, other) => dayOf(one) - dayOf(other));
}
