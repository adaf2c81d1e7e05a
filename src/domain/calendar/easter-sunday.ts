import type { Day } from '../calendar.js';

/**
 * Easter Sunday (eerste paasdag) of a year of the Gregorian calendar.
 *
 * Source: J. Meeus, Astronomical Algorithms (1991), chapter 8, after Nature of 20 April 1876; whole numbers throughout.
 */
export function easterSunday(year: number): Day {
  const [century, inCentury, golden] = [Math.floor(year / 100), year % 100, year % 19];
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const place = epact + toSunday - 7 * late + 114;
  return `${String(year).padStart(4, '0')}-0${Math.floor(place / 31)}-${String((place % 31) + 1).padStart(2, '0')}`;
}
