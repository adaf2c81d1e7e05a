import { isoWeekOf } from '../../../domain/calendar.js';
import type { Language } from '../../../web/languages/language.js';
import { translator } from '../../../web/languages/translator.js';
import { nationalWords } from '../national.words.js';

/** The week of a Monday, short: "wk 47". */
export function weekName(weekStart: string, language: Language): string {
  return translator(language, nationalWords)('week.short', { week: String(Number(isoWeekOf(weekStart).slice(-2))) });
}

/** The same with its year, where the year is not clear by itself: "wk 47, 2026". */
export function weekAndYear(weekStart: string, language: Language): string {
  return `${weekName(weekStart, language)}, ${isoWeekOf(weekStart).slice(0, 4)}`;
}
