import { addDays, daysBetween } from '../domain/calendar.js';
import type { StatedLine } from '../domain/repair/stated-line.js';
import { amount, toBase } from '../domain/units.js';
import type { Amount } from '../domain/units.js';
import { NO_WARNING, standingAfter } from '../domain/watch/standing-warning.js';
import type { Standing } from '../domain/watch/standing-warning.js';
import { nationVerdict, siteVerdict, WARNING_RULES } from '../domain/watch/verdict.js';
import type { InARow, Verdict, WarningReason } from '../domain/watch/verdict.js';
import { WatchBook } from '../domain/watch/watch-book.js';
import type { ReplayedEvent, ReplayFolder } from './replay-folder.js';

/** A warning, as the file of flags has it. */
export interface ReplayedFlag {
  readonly scope: 'national' | 'site';
  readonly product: string;
  readonly reporter?: string;
  /** UTC, ISO 8601. */
  readonly flagged_at: string;
  /** When it ended, or when the replay did. */
  cleared_at: string;
  readonly because: readonly WarningReason[];
}

interface Watched {
  standing: Standing;
  flag: ReplayedFlag | null;
}

type About = Pick<ReplayedFlag, 'scope' | 'product' | 'reporter'>;

const EPOCH = '1970-01-01';
const NIGHT = 'T02:00:00Z';

/** One replay under way. The clock is that of the events: every night at 02:00 UTC it looks ahead with what had come in by then. */
export class Replay {
  /** Nights on which it looked ahead. */
  nights = 0;
  private readonly book: WatchBook;
  private readonly packs: ReadonlyMap<string, number>;
  private readonly watched = new Map<string, Watched>();
  private readonly flags: ReplayedFlag[] = [];
  private nextNight: string | null = null;

  constructor(catalogue: ReplayFolder['catalogue'], reporters: ReplayFolder['reporters']) {
    const sites = reporters.filter(({ type }) => type !== 'supplier');
    const even = 1 / sites.length;
    this.packs = new Map(catalogue.map(({ code, box }) => [code, box]));
    this.book = new WatchBook(
      sites.map(({ id, size_share }) => ({ site: id, share: size_share ?? even })),
      catalogue.map((one) => ({
        product: one.code,
        suppliers: one.suppliers,
        perWardBed: one.planning_per_covid_ward_day,
        perIcuBed: one.planning_per_covid_icu_day,
      })),
    );
  }

  /** One event. Nights before it come first. */
  hear(event: ReplayedEvent): void {
    this.nextNight ??= nightAfter(event.received_at);
    while (this.nextNight <= event.received_at) this.lookAhead();
    this.tell(event);
  }

  /** One more night for what came in last. What still stands then lasted until that night. */
  end(): readonly ReplayedFlag[] {
    if (this.nextNight === null) return [];
    const last = this.nextNight;
    this.lookAhead();
    for (const { flag } of this.watched.values()) if (flag) flag.cleared_at = last;
    return this.flags;
  }

  private tell(event: ReplayedEvent): void {
    switch (event.kind) {
      case 'stock_report':
        return this.tellReport(event);
      case 'supplier_report':
        return this.tellSupplier(event);
      case 'context':
        return this.book.tellBeds({ day: numberOf(event.date), icu: event.ic_covid, ward: event.ward_covid });
      case 'guidance':
        return event.direction === 'increase'
          ? this.book.tellGuideline({ from: numberOf(event.effective_from), times: null, products: event.products })
          : undefined;
      case 'shortage_signal':
    }
  }

  private tellReport(event: Extract<ReplayedEvent, { kind: 'stock_report' }>): void {
    const [from, to] = [numberOf(event.period_start), numberOf(event.period_end)];
    const lines = new Map<string, StatedLine>();
    for (const { product, unit, stock, used, received, on_order } of event.lines) {
      const packSize = this.packs.get(product);
      if (packSize === undefined) continue;
      const base = (figure: number | null) => (figure === null ? null : toBase(figure, unit, packSize));
      lines.set(product, {
        from,
        to,
        stock: base(stock),
        used: base(used),
        received: base(received),
        onOrder: base(on_order),
        packSize,
        countedIn: unit,
      });
    }
    this.book.tellReport({
      id: event.report_id,
      site: event.reporter,
      createdAt: event.created_at,
      supersedes: event.supersedes ?? null,
      lines,
    });
  }

  private tellSupplier(event: Extract<ReplayedEvent, { kind: 'supplier_report' }>): void {
    const to = numberOf(event.period_end);
    for (const line of event.lines) {
      const packSize = this.packs.get(line.product);
      if (packSize === undefined) continue;
      const base = (figure: number | null): Amount => (figure === null ? amount(0) : toBase(figure, line.unit, packSize));
      const { stock, received, shipped, backorder, expected_inbound_28d: expected } = line;
      if (stock === null || expected === null) continue;
      const week = {
        to,
        id: event.report_id,
        createdAt: event.created_at,
        stock: base(stock),
        received: base(received),
        shipped: base(shipped),
        backorder: base(backorder),
        expected: base(expected),
      };
      this.book.tellSupplier(event.reporter, line.product, week);
    }
  }

  private lookAhead(): void {
    const at = this.nextNight ?? '';
    const today = at.slice(0, NIGHT.length * -1);
    for (const [product, outlook] of this.book.outlooks(numberOf(today))) {
      this.judge({ scope: 'national', product }, nationVerdict(outlook, WARNING_RULES), at, WARNING_RULES.inARow.nation);
      for (const [reporter, paths] of outlook.sites) {
        const shortIn = paths.map((path) => path.shortIn);
        this.judge({ scope: 'site', product, reporter }, siteVerdict(shortIn, WARNING_RULES), at, WARNING_RULES.inARow.site);
      }
    }
    this.nights += 1;
    this.nextNight = `${addDays(today, 1)}${NIGHT}`;
  }

  private judge(about: About, verdict: Verdict, at: string, inARow: InARow): void {
    const key = `${about.reporter ?? ''}\n${about.product}`;
    const watched = this.watched.get(key) ?? { standing: NO_WARNING, flag: null };
    this.watched.set(key, watched);
    watched.standing = standingAfter(watched.standing, verdict, at, inARow);
    const { warning } = watched.standing;
    if (warning && !watched.flag) {
      watched.flag = { ...about, flagged_at: warning.raisedAt, cleared_at: at, because: warning.because };
      this.flags.push(watched.flag);
    }
    if (!warning && watched.flag) {
      watched.flag.cleared_at = at;
      watched.flag = null;
    }
  }
}

function numberOf(day: string): number {
  return daysBetween(EPOCH, day);
}

/** The first night at or after an instant. */
function nightAfter(instant: string): string {
  const day = instant.slice(0, EPOCH.length);
  return instant <= `${day}${NIGHT}` ? `${day}${NIGHT}` : `${addDays(day, 1)}${NIGHT}`;
}
