import { Button } from '../../../../web/forms/button.js';
import { Form } from '../../../../web/forms/form.js';
import type { FormState } from '../../../../web/forms/form-context.js';
import { type Option, Select } from '../../../../web/forms/select.js';
import { TextArea } from '../../../../web/forms/text-area.js';
import { translator } from '../../../../web/languages/translator.js';
import type { Frame } from '../../../../web/page/frame.js';
import { postureWords } from '../posture.words.js';

/** A decision that was, or is to be, looked back at, in finished words. */
export interface EvaluatedDecision {
  readonly id: string;
  readonly what: string;
  readonly standing: string;
  /** Null: it was done, or is not for the reader. */
  readonly form: FormState | null;
}

interface EvaluateProps extends EvaluatedDecision {
  readonly frame: Frame;
  readonly verdicts: readonly Option[];
}

/** The form on which the desk records what it found. */
export const Evaluate = ({ frame, id, what, form, verdicts }: EvaluateProps) => {
  const t = translator(frame.language, postureWords);
  if (form === null) return <></>;
  const names: Readonly<Record<string, string>> = { verdict: t('evaluation.verdict'), finding: t('evaluation.finding') };
  return (
    <details open={form.faults.length > 0}>
      <summary>{t('evaluation.what', { what })}</summary>
      <Form action={`/beeld/besluiten/${id}/evaluatie`} csrf={frame.person?.csrf ?? ''} {...form} nameOf={(name) => names[name]}>
        <Select name="verdict" label={t('evaluation.verdict')} options={verdicts} />
        <TextArea name="finding" label={t('evaluation.finding')} />
        <Button>{t('evaluation.send')}</Button>
      </Form>
    </details>
  );
};
