import type { FieldNames } from '../../../web/forms/form-context.js';
import type { Language } from '../../../web/languages/language.js';
import { translator } from '../../../web/languages/translator.js';
import { panelWords } from '../panel.words.js';

type Word = keyof typeof panelWords;

/** One entry per dike, and one for advice without a dike: the order in which the forms send them. */
export const ADVICE_DIKES: readonly (1 | 2 | 3 | null)[] = [1, 2, 3, null];

const QUESTIONS: ReadonlyMap<string, Word> = new Map<string, Word>([
  ['summary', 'panel.summary'],
  ['confirmed', 'conclude.confirm'],
  ['reason', 'conclude.reason'],
  ['seriousness', 'panel.seriousness'],
  ['certainty', 'panel.certainty'],
  ['alternatives', 'panel.alternatives'],
  ['demand', 'panel.demand'],
  ['market', 'panel.market'],
]);

/** What the panel's forms call their fields; a field of an advice by the dike it is about. */
export function panelNames(language: Language): FieldNames {
  const t = translator(language, panelWords);
  return (field) => {
    const question = QUESTIONS.get(field);
    if (question !== undefined) return t(question);
    const [, place] = /^advice\.(\d+)\./.exec(field) ?? [];
    const dike = ADVICE_DIKES[Number(place)];
    if (dike === undefined) return undefined;
    return dike === null ? t('advice.other') : t(`advice.dike.${dike}`);
  };
}
