import { addDays, parseDay } from '../calendar.js';
import type { Day } from '../calendar.js';
import { accepted } from './accepted.js';
import { fullYearOf } from './full-year-of.js';
import type { Checked } from './identifier.js';
import { refused } from './refused.js';

const LAST_OF_MONTH = '00';
/** The longest month; so many days after a first lies in the next month, whichever it is. */
const LONGEST_MONTH = 31;

/**
 * The day that six digits YYMMDD in a barcode mean; day 00 is the last of the month.
 *
 * @param inYear  year in which the code is read, four digits
 *
 * Source: GS1 General Specifications, AI (11) and (17).
 */
export function dateOfCode(digits: string, inYear: number): Checked<Day> {
  const month = `${fullYearOf(Number(digits.slice(0, 2)), inYear)}-${digits.slice(2, 4)}`;
  const first = parseDay(`${month}-01`);
  const day = digits.slice(4);
  const found = day === LAST_OF_MONTH && first !== null ? lastOfMonth(first) : parseDay(`${month}-${day}`);
  return found === null ? refused('date') : accepted(found);
}

function lastOfMonth(first: Day): Day {
  const inNextMonth = addDays(first, LONGEST_MONTH);
  return addDays(inNextMonth, -Number(inNextMonth.slice(-2)));
}
