import type { Language } from './language.js';

const WORDS = {
  nl: { one: 'week', other: 'weken', under: 'minder dan 0,1 week' },
  en: { one: 'week', other: 'weeks', under: 'less than 0.1 weeks' },
} as const;

/** From here on, whole weeks only. */
const WHOLE_FROM = 10;

/** Guards a quotient such as 0.3 * 10 = 2.9999999999999996 against being cut to the digit below. */
const NOISE = 1e-9;

/** Weeks of cover in words, rounded down: stock for most of a week is not stock for a week. */
export function weeksIn(language: Language, weeks: number, number: (value: number) => string): string {
  const words = WORDS[language];
  const step = weeks >= WHOLE_FROM ? 1 : 10;
  const rounded = Math.floor(weeks * step + NOISE) / step;
  if (rounded === 0 && weeks > 0) return words.under;
  return `${number(rounded)} ${rounded === 1 ? words.one : words.other}`;
}
