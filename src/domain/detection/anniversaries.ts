/** Where the same week lay in each of the years before, newest first; before the series began they are below 0. */
export type Anniversaries = readonly number[];

const WEEKS_A_YEAR = 52;
const DAYS_A_WEEK = 7;
const DAY_MS = 86_400_000;

/** Anniversaries in a series without days: 52 weeks a year. */
export function everyYear(week: number, years: number): Anniversaries {
  return Array.from({ length: years }, (_, i) => week - WEEKS_A_YEAR * (i + 1));
}

/** Anniversaries by the calendar: the same day of an earlier year, moved to the nearest same weekday. @param days `YYYY-MM-DD` */
export function byCalendar(days: readonly string[], week: number, years: number): Anniversaries {
  const now = new Date(`${days[week] ?? ''}T00:00:00Z`);
  return Array.from({ length: years }, (_, i) => {
    const then = Date.UTC(now.getUTCFullYear() - i - 1, now.getUTCMonth(), now.getUTCDate());
    return week - Math.round((now.getTime() - then) / DAY_MS / DAYS_A_WEEK);
  });
}
