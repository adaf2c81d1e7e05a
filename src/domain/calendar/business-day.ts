import { addDays, type Day, daysBetween, mondayOf } from '../calendar.js';
import { dutchHolidays } from './dutch-holidays.js';

/** From Monday. */
const SATURDAY = 5;

/** The first business day (werkdag) on or after a day: no weekend, no Dutch holiday. Source: article 1 of the Algemene termijnenwet. */
export function businessDayFrom(day: Day): Day {
  return isBusinessDay(day) ? day : businessDayFrom(addDays(day, 1));
}

function isBusinessDay(day: Day): boolean {
  return daysBetween(mondayOf(day), day) < SATURDAY && !dutchHolidays(Number(day.slice(0, 4))).includes(day);
}
