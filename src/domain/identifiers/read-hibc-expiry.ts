import { addDays, parseDay } from '../calendar.js';
import type { Day } from '../calendar.js';
import { accepted } from './accepted.js';
import { dateOfCode } from './date-of-code.js';
import { fullYearOf } from './full-year-of.js';
import type { HibcCarrier } from './hibc-carrier.js';
import type { Checked } from './identifier.js';
import { refused } from './refused.js';

/** The expiry that stood at the beginning of a text, and the text after it: lot or serial number. */
export interface HibcExpiry {
  readonly expiry: HibcCarrier;
  readonly rest: string;
}

/** How an expiry is written, and what its parts mean. An hour is left out: we count in days. */
const FORMS: readonly (readonly [RegExp, (parts: readonly string[], inYear: number) => Checked<HibcCarrier>])[] = [
  [/^([01]\d)(\d\d)/, ([month, year], inYear) => inMonth(Number(year), `${month}`, inYear)],
  [/^2(\d{4})(\d\d)/, ([monthDay, year], inYear) => onDay(dateOfCode(`${year}${monthDay}`, inYear))],
  [/^3(\d{6})/, ([date], inYear) => onDay(dateOfCode(`${date}`, inYear))],
  [/^4(\d{6})\d\d/, ([date], inYear) => onDay(dateOfCode(`${date}`, inYear))],
  [/^5(\d\d)(\d{3})/, ([year, day], inYear) => onDay(dayOfYear(Number(year), Number(day), inYear))],
  [/^6(\d\d)(\d{3})\d\d/, ([year, day], inYear) => onDay(dayOfYear(Number(year), Number(day), inYear))],
  [/^7/, () => accepted({})],
];

/**
 * Reads the expiry at the beginning of a secondary HIBC text: flag digit 0 or 1 MMYY, 2 MMDDYY,
 * 3 YYMMDD, 4 YYMMDDHH, 5 YYJJJ, 6 YYJJJHH, 7 none.
 *
 * @param inYear  year in which the code is read, four digits: settles the century
 *
 * Source: ANSI/HIBC 2.5, table 2.
 */
export function readHibcExpiry(text: string, inYear: number): Checked<HibcExpiry> {
  for (const [form, read] of FORMS) {
    const found = form.exec(text);
    if (!found) continue;
    const expiry = read(found.slice(1), inYear);
    return expiry.ok ? accepted({ expiry: expiry.value, rest: text.slice(found[0].length) }) : expiry;
  }
  return refused('date');
}

function onDay(day: Checked<Day>): Checked<HibcCarrier> {
  return day.ok ? accepted({ expiryDate: day.value }) : day;
}

function inMonth(year: number, month: string, inYear: number): Checked<HibcCarrier> {
  const expiry = `${fullYearOf(year, inYear)}-${month}`;
  return parseDay(`${expiry}-01`) === null ? refused('date') : accepted({ expiry });
}

/** Day 1 is 1 January. */
function dayOfYear(year: number, day: number, inYear: number): Checked<Day> {
  const fullYear = `${fullYearOf(year, inYear)}`;
  const found = addDays(`${fullYear}-01-01`, day - 1);
  return found.startsWith(fullYear) ? accepted(found) : refused('date');
}
