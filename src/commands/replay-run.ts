import { addDays } from '../domain/calendar.js';
import type { StatedLine } from '../domain/repair/stated-line.js';
import { NO_WARNING, standingAfter } from '../domain/watch/standing-warning.js';
import type { Standing } from '../domain/watch/standing-warning.js';
import { nationVerdict, siteVerdict, WARNING_RULES } from '../domain/watch/verdict.js';
import type { InARow, Verdict, WarningReason } from '../domain/watch/verdict.js';
import { dayNumber, statedLineOf, supplierStatementOf } from '../domain/watch/kept-statement.js';
import type { SupplierStatement } from '../domain/watch/warehouse-view.js';
import { WatchBook } from '../domain/watch/watch-book.js';
import { careAsFiled, supplierAsFiled } from './as-filed.js';
import { careAsWritten, supplierAsWritten } from './as-written.js';
import type { CareReport, ReplayedEvent, ReplayFolder, SupplierReport } from './replay-folder.js';

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

/** Whether everything of a line is known, or what one can file with the service. */
export type Known = 'all' | 'as-filed';

interface Watched {
  standing: Standing;
  flag: ReplayedFlag | null;
}

type About = Pick<ReplayedFlag, 'scope' | 'product' | 'reporter'>;

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

  constructor(
    { catalogue, reporters }: Pick<ReplayFolder, 'catalogue' | 'reporters'>,
    private readonly known: Known = 'all',
  ) {
    const isAll = known === 'all';
    const sites = reporters.filter(({ type }) => type !== 'supplier');
    const even = 1 / sites.length;
    this.packs = new Map(catalogue.map(({ code, box }) => [code, box]));
    this.book = new WatchBook(
      isAll ? sites.map(({ id, size_share }) => ({ site: id, share: size_share ?? even })) : null,
      catalogue.map((one) => ({
        product: one.code,
        suppliers: isAll ? one.suppliers : null,
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
        return this.book.tellBeds({ day: dayNumber(event.date), icu: event.ic_covid, ward: event.ward_covid });
      case 'guidance':
        return event.direction === 'increase'
          ? this.book.tellGuideline({ from: dayNumber(event.effective_from), times: null, products: event.products })
          : undefined;
      case 'shortage_signal':
    }
  }

  private tellReport(event: CareReport): void {
    const lines = new Map<string, StatedLine>();
    for (const stated of event.lines) {
      const packSize = this.packs.get(stated.product);
      const line = packSize === undefined ? null : this.lineOf(event, stated, packSize);
      if (line !== null) lines.set(stated.product, line);
    }
    this.book.tellReport({
      id: event.report_id,
      site: event.reporter,
      createdAt: event.created_at,
      supersedes: event.supersedes ?? null,
      lines,
    });
  }

  private tellSupplier(event: SupplierReport): void {
    for (const stated of event.lines) {
      const packSize = this.packs.get(stated.product);
      const week = packSize === undefined ? null : this.weekOf(event, stated, packSize);
      if (week !== null) this.book.tellSupplier(event.reporter, stated.product, week);
    }
  }

  private lineOf(event: CareReport, stated: CareReport['lines'][number], packSize: number): StatedLine | null {
    if (this.known === 'all') return careAsWritten(event, stated, packSize);
    const filed = careAsFiled(event, stated, packSize);
    return filed === null ? null : statedLineOf(filed);
  }

  private weekOf(event: SupplierReport, stated: SupplierReport['lines'][number], packSize: number): SupplierStatement | null {
    if (this.known === 'all') return supplierAsWritten(event, stated, packSize);
    const filed = supplierAsFiled(event, stated, packSize);
    return filed === null ? null : supplierStatementOf(filed);
  }

  private lookAhead(): void {
    const at = this.nextNight ?? '';
    const today = at.slice(0, NIGHT.length * -1);
    for (const [product, outlook] of this.book.outlooks(dayNumber(today))) {
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

/** The first night at or after an instant. */
function nightAfter(instant: string): string {
  const day = instant.slice(0, 'YYYY-MM-DD'.length);
  return instant <= `${day}${NIGHT}` ? `${day}${NIGHT}` : `${addDays(day, 1)}${NIGHT}`;
}
