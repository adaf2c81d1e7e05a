import type { Day } from '../calendar.js';
import type { Contribution } from '../trends/contribution.js';

/** One week of one organisation; amounts in base units, use per week. Source: own definition, see `Contribution`. */
export interface WatchedWeek extends Pick<Contribution, 'asOf' | 'usable' | 'used' | 'deliveries' | 'signals' | 'obtainable'> {
  readonly weekStart: Day;
}

/** An organisation that reports, with the weeks in which it did, oldest first. Source: own definition. */
export interface WatchedParty {
  readonly holdingId: string;
  /** Safety region, or NL for a party that serves the country. */
  readonly region: string;
  readonly weeks: readonly WatchedWeek[];
}
