import type { DecidedPosture } from '../../../../domain/posture/posture.js';
import type { Day } from '../../../../domain/calendar.js';
import { formatter } from '../../../../web/languages/formatter.js';
import type { Language } from '../../../../web/languages/language.js';
import { translator } from '../../../../web/languages/translator.js';
import { POSTURE_NAMES } from '../../../catalogue/index.js';
import { productName } from '../../product-name.js';
import { postureWords } from '../posture.words.js';

/** Which posture, and what it is about. */
export function postureText({ posture, watch = [] }: Pick<DecidedPosture, 'posture' | 'watch'>, language: Language): string {
  const name = POSTURE_NAMES[posture][language];
  if (watch.length === 0) return name;
  return translator(language, postureWords)('what.watches', { posture: name, products: productsText(watch, language) });
}

/** From when to when, and when it is looked back at. */
export function courseText({ until = null, evaluateOn = null }: DecidedPosture, from: Day, language: Language): string {
  const t = translator(language, postureWords);
  const { day } = formatter(language);
  const course = until === null ? t('course.open', { from: day(from) }) : t('course.ends', { from: day(from), until: day(until) });
  return evaluateOn === null ? course : t('course.evaluated', { course, day: day(evaluateOn) });
}

export function productsText(ids: readonly string[], language: Language): string {
  return ids.map((id) => productName(id, language)).join(', ');
}
