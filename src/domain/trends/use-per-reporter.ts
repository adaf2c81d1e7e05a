import type { Day } from '../calendar.js';
import type { SeriesWeek } from './series-week.js';
import { yearUntil } from './year-until.js';

/**
 * Measured use per reporter [base units per week] of the 52 weeks up to and with a week; null where nobody measured. Per
 * reporter, because a week in which more of them report is not a week of more use. Source: own definition.
 */
export function usePerReporter(weeks: readonly SeriesWeek[], until: Day): (number | null)[] {
  return yearUntil(weeks, until).map(({ used, users }) => (users === 0 ? null : used / users));
}
