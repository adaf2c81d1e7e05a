import { formatter } from './formatter.js';
import type { Language } from './language.js';

/** A day on which something is expected, in words; one that has gone by is told as what was expected. */
export interface ExpectedDay {
  readonly past: boolean;
  /** "12 december 2026", or "werd verwacht op 12 december 2026" */
  readonly text: string;
}

const PAST: Readonly<Record<Language, string>> = { nl: 'werd verwacht op', en: 'was expected on' };

/** @param day YYYY-MM-DD @param today YYYY-MM-DD; today itself has not gone by */
export function expectedDay(day: string, today: string, language: Language): ExpectedDay {
  const text = formatter(language).day(day);
  return day < today ? { past: true, text: `${PAST[language]} ${text}` } : { past: false, text };
}
