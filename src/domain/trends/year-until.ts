import { addDays } from '../calendar.js';
import type { Day } from '../calendar.js';
import type { SeriesWeek } from './series-week.js';

/** A year: ordinary use is the median of the known weeks of it. */
const HISTORY_DAYS = 364;

/** The 52 weeks up to and with a week: what ordinary use is worked out from. Source: own definition. */
export function yearUntil(weeks: readonly SeriesWeek[], until: Day): SeriesWeek[] {
  const since = addDays(until, -HISTORY_DAYS);
  return weeks.filter(({ weekStart }) => weekStart > since && weekStart <= until);
}
