import type { Advice } from '../../../domain/panel/advice.js';
import { formatter } from '../../../web/languages/formatter.js';
import type { Language } from '../../../web/languages/language.js';
import { translator } from '../../../web/languages/translator.js';
import { adviceType } from '../../catalogue/index.js';
import { panelWords } from '../panel.words.js';

/** Advice as one line each: what, how much, until when, and why. @param unit  "stuks" */
export function adviceLines(advice: readonly Advice[], unit: string, language: Language): readonly string[] {
  return advice.map((one) => lineOf(one, unit, language));
}

function lineOf({ action, amountPerWeek, weeks, until, text }: Advice, unit: string, language: Language): string {
  const t = translator(language, panelWords);
  const { number, day } = formatter(language);
  const parts = [
    adviceType(action)?.name[language] ?? action,
    amountPerWeek === null ? '' : t('advice.perWeek', { amount: `${number(amountPerWeek)} ${unit}` }),
    weeks === null ? '' : t('advice.forWeeks', { weeks }),
    until === null ? '' : t('advice.untilDay', { day: day(until) }),
  ];
  const line = parts.filter(Boolean).join(', ');
  return text === '' ? line : `${line}. ${text}`;
}
