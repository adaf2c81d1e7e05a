import { addDays } from '../calendar.js';
import type { Day } from '../calendar.js';
import type { SeriesWeek } from './series-week.js';

/** A year: ordinary use is the median of the known weeks of it. */
const HISTORY_DAYS = 364;

/**
 * Measured use per reporter [base units per week] of the 52 weeks up to and with a week; null where nobody measured. Per
 * reporter, because a week in which more of them report is not a week of more use. Source: own definition.
 */
export function usePerReporter(weeks: readonly SeriesWeek[], until: Day): (number | null)[] {
  const since = addDays(until, -HISTORY_DAYS);
  return weeks
    .filter(({ weekStart }) => weekStart > since && weekStart <= until)
    .map(({ used, users }) => (users === 0 ? null : used / users));
}
