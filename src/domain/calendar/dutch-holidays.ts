import { addDays, type Day, daysBetween, mondayOf } from '../calendar.js';
import { easterSunday } from './easter-sunday.js';

/** From Monday. */
const SUNDAY = 6;
/** Liberation day is a day off for most once in so many years. */
const LIBERATION_YEARS = 5;

/**
 * Days of a year, Sundays left out, on which an office in the Netherlands is closed: New Year's Day, Good Friday, Easter Monday, King's
 * Day (the Saturday before when it falls on a Sunday), Liberation Day in years that five divides, Ascension Day, Whit Monday and
 * Christmas.
 *
 * Source: article 3 of the Algemene termijnenwet; Liberation Day as most collective agreements have it, not every year as that law
 * does: nobody is asked later for it, at most earlier.
 */
export function dutchHolidays(year: number): readonly Day[] {
  const easter = easterSunday(year);
  const liberation = year % LIBERATION_YEARS === 0 ? [`${year}-05-05`] : [];
  return [
    `${year}-01-01`,
    addDays(easter, -2),
    addDays(easter, 1),
    kingsDay(year),
    ...liberation,
    addDays(easter, 39),
    addDays(easter, 50),
    `${year}-12-25`,
    `${year}-12-26`,
  ];
}

function kingsDay(year: number): Day {
  const birthday = `${year}-04-27`;
  return daysBetween(mondayOf(birthday), birthday) === SUNDAY ? addDays(birthday, -1) : birthday;
}
