import type { Day } from '../../../domain/calendar.js';
import type { Moved } from './moved.js';
import type { ReplayCounting } from './replay-world.js';

/** A report that was made of one article of an event. */
export interface FiledReport {
  readonly id: string;
  /** Its body, as it was sent. */
  readonly sent: string;
}

/** What became of the events of a world. Lines are articles of a statement; a report is made of each that says something. */
export interface LoadCounts {
  events: number;
  news: number;
  duplicates: number;
  unknownReporters: number;
  unknownProducts: number;
  blankLines: number;
  reports: number;
  corrections: number;
  withdrawals: number;
  refused: number;
  /** Not yet received, as seen from the day that stands for today. */
  stillToCome: number;
  /** Filed by a load that was broken off. */
  filedBefore: number;
}

export const NO_COUNTS: Readonly<LoadCounts> = {
  events: 0,
  news: 0,
  duplicates: 0,
  unknownReporters: 0,
  unknownProducts: 0,
  blankLines: 0,
  reports: 0,
  corrections: 0,
  withdrawals: 0,
  refused: 0,
  stillToCome: 0,
  filedBefore: 0,
};

/** What one load remembers while it runs. */
export class LoadUnderWay {
  /** Reports per event and article. */
  readonly filed = new Map<string, Map<string, FiledReport>>();
  readonly counts: LoadCounts = { ...NO_COUNTS };

  constructor(
    readonly articles: ReadonlyMap<string, ReplayCounting>,
    readonly moved: Moved,
    /** Ids of organisations, by the id of the reporter. */
    readonly organisations: ReadonlyMap<string, string>,
    /** Until when organisations have filed already, when a load is taken up again. */
    readonly filedUntil: ReadonlyMap<string, Date>,
    /** The next night on which one looks ahead. */
    public nextNight: Day,
  ) {}

  /** Notes an event; false when one of that name was there before. */
  isNew(reportId: string): boolean {
    if (this.filed.has(reportId)) return false;
    this.filed.set(reportId, new Map());
    return true;
  }

  keep(eventId: string, product: string, report: FiledReport): void {
    this.filed.get(eventId)?.set(product, report);
  }

  find(eventId: string, product: string): FiledReport | undefined {
    return this.filed.get(eventId)?.get(product);
  }
}
