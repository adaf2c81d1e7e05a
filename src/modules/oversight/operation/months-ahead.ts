import type { Day } from '../../../domain/calendar.js';

/** Whole months from the month of a day to another month (YYYY-MM); negative when it lies before, or when there is none. */
export function monthsAhead(today: Day, lastMonth: string | null): number {
  return lastMonth === null ? -1 : numberOf(lastMonth) - numberOf(today);
}

function numberOf(dayOrMonth: string): number {
  const [year = '', month = ''] = dayOrMonth.split('-');
  return Number(year) * 12 + Number(month);
}
