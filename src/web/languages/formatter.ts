import { localeOf, type Language } from './language.js';
import { weeksIn } from './weeks.js';

const TIME_ZONE = 'Europe/Amsterdam';

/** Turns facts into words of one language. Rounding happens here and nowhere before. */
export interface Formatter {
  /** @param day YYYY-MM-DD; gives "22 november 2026" */
  day(day: string): string;
  /** @param day YYYY-MM-DD; gives "22 nov" for axes and narrow columns */
  shortDay(day: string): string;
  /** Time of the clock in the Netherlands: "22 november 2026 om 14:05" */
  instant(instant: Date): string;
  /** @param decimals at most so many digits behind the comma, 1 unless told: 1.234,5 */
  number(value: number, decimals?: number): string;
  /** @param weeks rounded down: nine days of a second week are not a second week; one decimal below ten weeks */
  weeks(weeks: number): string;
  /** @param share 0.7 gives "70%" */
  percentage(share: number, decimals?: number): string;
}

export function formatter(language: Language): Formatter {
  return formatters[language];
}

const formatters: Readonly<Record<Language, Formatter>> = { nl: formatterOf('nl'), en: formatterOf('en') };

function formatterOf(language: Language): Formatter {
  const locale = localeOf(language);
  // A day is no instant: it is read and written in UTC, so that no zone can move it.
  const long = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const short = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: TIME_ZONE });
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: TIME_ZONE });
  const at = language === 'nl' ? 'om' : 'at';
  const number = (value: number, decimals = 1) => value.toLocaleString(locale, { maximumFractionDigits: decimals });
  return {
    day: (day) => long.format(midnight(day)),
    shortDay: (day) => short.format(midnight(day)).replace('.', ''),
    instant: (instant) => `${date.format(instant)} ${at} ${time.format(instant)}`,
    number,
    weeks: (weeks) => weeksIn(language, weeks, number),
    percentage: (share, decimals = 0) => share.toLocaleString(locale, { style: 'percent', maximumFractionDigits: decimals }),
  };
}

function midnight(day: string): Date {
  const instant = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(instant.getTime())) throw new RangeError(`not a day: ${day}`);
  return instant;
}
