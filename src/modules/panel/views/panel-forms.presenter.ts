import type { Language } from '../../../web/languages/language.js';
import { allAdviceTypes, allSeverities } from '../../catalogue/index.js';
import type { PanelFormProps } from './assessment-form.view.js';
import { ADVICE_DIKES } from './panel-names.words.js';

/** What both forms offer to choose from. */
export function panelChoices(language: Language): Pick<PanelFormProps, 'severities' | 'choices'> {
  const severities = allSeverities().map(({ step, name, rule }) => ({
    value: String(step),
    label: `${step} – ${name[language]}`,
    hint: rule[language],
  }));
  const choices = ADVICE_DIKES.map((dike) => ({
    dike,
    options: allAdviceTypes()
      .filter((type) => type.dike === dike)
      .map(({ id, name }) => ({ value: id, label: name[language] })),
  }));
  return { severities, choices };
}
