import type { Language } from '../../../../web/languages/language.js';
import { translator } from '../../../../web/languages/translator.js';
import { operationWords } from '../operation.words.js';

/** For how long something has been waiting, in words; the unit that a person would choose. */
export function ageOf(seconds: number, language: Language): string {
  const t = translator(language, operationWords);
  if (seconds <= 0) return t('age.none');
  if (seconds < 120) return t('age.seconds', { count: Math.ceil(seconds) });
  if (seconds < 7_200) return t('age.minutes', { count: Math.floor(seconds / 60) });
  return t('age.hours', { count: Math.floor(seconds / 3_600) });
}
