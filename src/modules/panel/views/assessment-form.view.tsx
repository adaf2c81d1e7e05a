import { Button } from '../../../web/forms/button.js';
import { Form } from '../../../web/forms/form.js';
import type { FormState } from '../../../web/forms/form-context.js';
import { Radios } from '../../../web/forms/radios.js';
import type { Option } from '../../../web/forms/select.js';
import { TextArea } from '../../../web/forms/text-area.js';
import type { Language } from '../../../web/languages/language.js';
import { translator } from '../../../web/languages/translator.js';
import { panelWords } from '../panel.words.js';
import { type AdviceChoice, AdviceFields } from './advice-fields.view.js';
import { panelNames } from './panel-names.words.js';

/** What both forms of the panel need. */
export interface PanelFormProps extends FormState {
  readonly language: Language;
  readonly csrf: string;
  readonly action: string;
  readonly severities: readonly Option[];
  readonly choices: readonly AdviceChoice[];
  readonly unit: string;
  readonly today: string;
}

/** The questions of the minister's letter, and advice per dike: a few minutes' work. */
export const AssessmentForm = ({ language, csrf, action, severities, faults, typed, ...advice }: PanelFormProps) => {
  const t = translator(language, panelWords);
  const certainties = (['low', 'medium', 'high'] as const).map((value) => ({ value, label: t(`certainty.${value}`) }));
  return (
    <section aria-labelledby="oordeel">
      <h2 id="oordeel">{t('form.assess')}</h2>
      <Form action={action} csrf={csrf} faults={faults} nameOf={panelNames(language)} typed={typed} label={t('form.assess')}>
        <Radios name="seriousness" label={t('panel.seriousness')} options={severities} />
        <Radios name="certainty" label={t('panel.certainty')} options={certainties} inline />
        <TextArea name="alternatives" label={t('panel.alternatives')} hint={t('panel.oneSentence')} rows={2} />
        <TextArea name="demand" label={t('panel.demand')} rows={2} />
        <TextArea name="market" label={t('panel.market')} rows={2} />
        <AdviceFields language={language} {...advice} />
        <Button>{t('form.assess.send')}</Button>
      </Form>
    </section>
  );
};
