import { addDays } from '../../domain/calendar.js';
import type { Day } from '../../domain/calendar.js';
import { formatter } from './formatter.js';
import type { Language } from './language.js';

/** Something expected on a day, or in the week that begins on it. */
export interface Expected {
  readonly on: Day;
  readonly toTheWeek: boolean;
}

/** A day on which something is expected, in words; one that has gone by is told as what was expected. */
export interface ExpectedDay {
  readonly past: boolean;
  /** "12 december 2026", "de week van 7 december 2026", or "werd verwacht op 12 december 2026" */
  readonly text: string;
}

const WORDS: Readonly<Record<Language, { readonly on: string; readonly in: string; readonly week: (day: string) => string }>> = {
  nl: { on: 'werd verwacht op', in: 'werd verwacht in', week: (day) => `de week van ${day}` },
  en: { on: 'was expected on', in: 'was expected in', week: (day) => `the week of ${day}` },
};
const DAYS_PER_WEEK = 7;

/** @param today YYYY-MM-DD; today itself, or a week that is not over, has not gone by */
export function expectedDay({ on, toTheWeek }: Expected, today: Day, language: Language): ExpectedDay {
  const words = WORDS[language];
  const day = formatter(language).day(on);
  const text = toTheWeek ? words.week(day) : day;
  const past = toTheWeek ? addDays(on, DAYS_PER_WEEK) <= today : on < today;
  return past ? { past, text: `${toTheWeek ? words.in : words.on} ${text}` } : { past, text };
}
