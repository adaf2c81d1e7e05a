import type { Day } from '../calendar.js';
import type { SeriesWeek } from './series-week.js';
import { yearUntil } from './year-until.js';

/**
 * The fewest owners [holdings] behind any week of measured use that a peak is worked out from. A week in which some stated
 * their stock and nobody measured counts as one: its peak is of others than those whose stock it is set against. Zero when
 * nobody measured in the whole year, so that there is no peak, or when nobody stated stock in the week itself.
 *
 * @param week   the week whose stock is set against the peak; undefined: nobody reported in it
 * @param weeks  oldest first
 * @param until  Monday of the last week of the year of history
 *
 * Source: own proposal, see `releasable`.
 */
export function peakHoldings(week: SeriesWeek | undefined, weeks: readonly SeriesWeek[], until: Day): number {
  const measured = yearUntil(weeks, until).filter(({ users }) => users > 0);
  if (week === undefined || week.reporters === 0 || measured.length === 0) return 0;
  return Math.min(Math.max(1, week.userHoldings), ...measured.map(({ userHoldings }) => userHoldings));
}
