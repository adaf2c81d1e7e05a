import { addDays, type Day, daysBetween } from '../calendar.js';
import { isBusinessDay } from './business-day.js';

/** Business days after one day up to and including another; zero when that is not later. Source: article 1 of the Algemene termijnenwet. */
export function businessDaysAfter(from: Day, to: Day): number {
  const count = Math.max(0, daysBetween(from, to));
  return Array.from({ length: count }, (_, at) => addDays(from, at + 1)).filter(isBusinessDay).length;
}
