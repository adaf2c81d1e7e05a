import type { ShownWeek } from './shown-week.js';

/** Weeks after which a figure is no longer how things stand. */
const FRESH_WEEKS = 5;

/**
 * The week that says how things stand: the newest with a cover that may be shown, since few have reported at the beginning
 * of a week that is not over; else the newest. Oldest first; null when there is none.
 */
export function newestTold(weeks: readonly ShownWeek[]): ShownWeek | null {
  const fresh = weeks.slice(-FRESH_WEEKS);
  return fresh.findLast(({ coverAtExpected }) => coverAtExpected.state === 'shown') ?? fresh.at(-1) ?? null;
}
