import type { Day } from '../calendar.js';

/** What was decided on a legal ground, and for which days it holds. */
export interface GroundSteps {
  /** Until when a second person may confirm it. */
  readonly lapsesAt: Date;
  /** Null: not decided yet. */
  readonly granted: boolean | null;
  /** First day on which it opens anything, inclusive. */
  readonly from: Day;
  /** Last day on which it does, inclusive. */
  readonly until: Day;
  /** When somebody ended it before that; null: nobody did. */
  readonly endedAt: Date | null;
}

/** Where a legal ground stands: `open` waits for a second person; only `in-force` opens anything. */
export type GroundStanding = 'open' | 'lapsed' | 'refused' | 'ahead' | 'in-force' | 'over' | 'ended';

/**
 * Where a legal ground stands at an instant, and the day in the Netherlands that it falls on. The last day counts whole.
 * Source: authorisation matrix, "legal-basis": nothing opens without one on record; article 5:17 of the Awb, which the
 * inspectorate's own ground names.
 */
export function groundStanding({ lapsesAt, granted, from, until, endedAt }: GroundSteps, now: Date, today: Day): GroundStanding {
  if (granted === null) return lapsesAt > now ? 'open' : 'lapsed';
  if (!granted) return 'refused';
  if (endedAt !== null && today <= until) return 'ended';
  if (today < from) return 'ahead';
  return today <= until ? 'in-force' : 'over';
}
