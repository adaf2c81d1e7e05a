import { addDays, type Day, daysBetween, mondayOf } from '../calendar.js';
import { dutchHolidays } from './dutch-holidays.js';

/** From Monday. */
const SATURDAY = 5;

/** The first business day (werkdag) on or after a day: no weekend, no Dutch holiday. Source: article 1 of the Algemene termijnenwet. */
export function businessDayFrom(day: Day): Day {
  return isBusinessDay(day) ? day : businessDayFrom(addDays(day, 1));
}

/** The business day so many business days later; earlier when negative. Source: article 1 of the Algemene termijnenwet. */
export function addBusinessDays(day: Day, count: number): Day {
  const step = count < 0 ? -1 : 1;
  let reached = day;
  for (let left = Math.abs(count); left > 0; left -= isBusinessDay(reached) ? 1 : 0) reached = addDays(reached, step);
  return reached;
}

/** Whether offices in the Netherlands are open. Source: article 1 of the Algemene termijnenwet. */
export function isBusinessDay(day: Day): boolean {
  return daysBetween(mondayOf(day), day) < SATURDAY && !dutchHolidays(Number(day.slice(0, 4))).includes(day);
}
