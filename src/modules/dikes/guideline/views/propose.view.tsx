import { Button } from '../../../../web/forms/button.js';
import { DateInput } from '../../../../web/forms/date-input.js';
import { Form } from '../../../../web/forms/form.js';
import type { FormState } from '../../../../web/forms/form-context.js';
import { NumberInput } from '../../../../web/forms/number-input.js';
import { type Option, Select } from '../../../../web/forms/select.js';
import { TextArea } from '../../../../web/forms/text-area.js';
import { TextInput } from '../../../../web/forms/text-input.js';
import { translator } from '../../../../web/languages/translator.js';
import type { Frame } from '../../../../web/page/frame.js';
import { guidelineWords } from '../guideline.words.js';

interface ProposeProps {
  readonly frame: Frame;
  readonly products: readonly Option[];
  readonly form: FormState;
}

/** The form on which the desk proposes a guideline. */
export const Propose = ({ frame, products, form }: ProposeProps) => {
  const t = translator(frame.language, guidelineWords);
  const names: Readonly<Record<string, string>> = {
    'proposed.product': t('guideline.product'),
    'proposed.times': t('guideline.times'),
    'proposed.from': t('guideline.from'),
    'proposed.author': t('propose.author'),
    'proposed.reason': t('propose.reason'),
    'proposed.source': t('propose.source'),
  };
  return (
    <details open={form.faults.length > 0}>
      <summary>{t('propose.title')}</summary>
      <p>{t('propose.text')}</p>
      <Form action="/dijken/richtlijn" csrf={frame.person?.csrf ?? ''} {...form} nameOf={(name) => names[name]}>
        <Select name="proposed.product" label={t('guideline.product')} options={products} />
        <NumberInput name="proposed.times" label={t('guideline.times')} />
        <DateInput name="proposed.from" label={t('guideline.from')} />
        <TextInput name="proposed.author" label={t('propose.author')} />
        <TextArea name="proposed.reason" label={t('propose.reason')} />
        <TextInput name="proposed.source" label={t('propose.source')} />
        <Button>{t('propose.send')}</Button>
      </Form>
    </details>
  );
};
