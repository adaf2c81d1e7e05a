import { Button } from '../../../../web/forms/button.js';
import { Checkboxes } from '../../../../web/forms/checkboxes.js';
import { DateInput } from '../../../../web/forms/date-input.js';
import { Form } from '../../../../web/forms/form.js';
import type { FormState } from '../../../../web/forms/form-context.js';
import { type Option, Select } from '../../../../web/forms/select.js';
import { TextArea } from '../../../../web/forms/text-area.js';
import { TextInput } from '../../../../web/forms/text-input.js';
import { translator } from '../../../../web/languages/translator.js';
import type { Frame } from '../../../../web/page/frame.js';
import { postureWords } from '../posture.words.js';

interface ProposePostureProps {
  readonly frame: Frame;
  readonly postures: readonly Option[];
  readonly products: readonly Option[];
  readonly form: FormState;
}

const FIELDS = ['posture', 'from', 'until', 'evaluateOn', 'watch', 'author', 'reason', 'source'] as const;

/** The form on which the desk proposes a posture. */
export const ProposePosture = ({ frame, postures, products, form }: ProposePostureProps) => {
  const t = translator(frame.language, postureWords);
  const names: Readonly<Record<string, string>> = Object.fromEntries(FIELDS.map((name) => [name, t(`propose.${name}`)]));
  return (
    <details open={form.faults.length > 0}>
      <summary>{t('propose.title')}</summary>
      <Form action="/beeld/besluiten" csrf={frame.person?.csrf ?? ''} {...form} nameOf={(name) => names[name]}>
        <Select name="posture" label={t('propose.posture')} options={postures} />
        <DateInput name="from" label={t('propose.from')} />
        <DateInput name="until" label={t('propose.until')} hint={t('propose.until.hint')} optional />
        <DateInput name="evaluateOn" label={t('propose.evaluateOn')} hint={t('propose.evaluateOn.hint')} optional />
        <Checkboxes name="watch" label={t('propose.watch')} hint={t('propose.watch.hint')} options={products} optional />
        <TextInput name="author" label={t('propose.author')} />
        <TextArea name="reason" label={t('propose.reason')} hint={t('propose.reason.hint')} />
        <TextInput name="source" label={t('propose.source')} />
        <Button>{t('propose.send')}</Button>
      </Form>
    </details>
  );
};
