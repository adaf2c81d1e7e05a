import { Button } from '../../../web/forms/button.js';
import { Checkbox } from '../../../web/forms/checkbox.js';
import { Form } from '../../../web/forms/form.js';
import { Radios } from '../../../web/forms/radios.js';
import { TextArea } from '../../../web/forms/text-area.js';
import { translator } from '../../../web/languages/translator.js';
import { Notice } from '../../../web/parts/notice.js';
import { panelWords } from '../panel.words.js';
import { AdviceFields } from './advice-fields.view.js';
import type { PanelFormProps } from './assessment-form.view.js';
import { panelNames } from './panel-names.words.js';

export interface ConclusionFormProps extends PanelFormProps {
  /** Why it is early to conclude. */
  readonly warnings: readonly string[];
  /** Whether to ask for a tick and a reason. */
  readonly confirms: boolean;
}

/** What the chair makes of all assessments. */
export const ConclusionForm = ({
  language,
  csrf,
  action,
  severities,
  faults,
  typed,
  warnings,
  confirms,
  ...advice
}: ConclusionFormProps) => {
  const t = translator(language, panelWords);
  return (
    <section aria-labelledby="conclusie">
      <h2 id="conclusie">{t('form.conclude')}</h2>
      <Form action={action} csrf={csrf} faults={faults} nameOf={panelNames(language)} typed={typed} label={t('form.conclude')}>
        {warnings.length > 0 && (
          <Notice kind="warning">
            {warnings.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </Notice>
        )}
        <TextArea name="summary" label={t('panel.summary')} hint={t('panel.summary.hint')} rows={4} />
        <Radios name="seriousness" label={t('panel.seriousness')} options={severities} />
        <AdviceFields language={language} {...advice} />
        {confirms && (
          <>
            <Checkbox name="confirmed" label={t('conclude.confirm')} />
            <TextArea name="reason" label={t('conclude.reason')} hint={t('conclude.reason.hint')} rows={2} />
          </>
        )}
        <Button>{t('form.conclude.send')}</Button>
      </Form>
    </section>
  );
};
