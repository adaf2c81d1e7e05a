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
import { dutiesWords } from '../duties.words.js';

/** What there is to choose from. */
export interface DutyOptions {
  readonly sides: readonly Option[];
  readonly products: readonly Option[];
  readonly bases: readonly Option[];
  readonly postures: readonly Option[];
}

interface ProposeDutyProps {
  readonly frame: Frame;
  readonly options: DutyOptions;
  readonly form: FormState;
}

const FIELDS = ['side', 'product', 'basis', 'days', 'from', 'until', 'during', 'author', 'reason', 'source'] as const;

/** The form on which the desk proposes a duty to report. */
export const ProposeDuty = ({ frame, options, form }: ProposeDutyProps) => {
  const t = translator(frame.language, dutiesWords);
  const names: Readonly<Record<string, string>> = Object.fromEntries(FIELDS.map((name) => [name, t(`propose.${name}`)]));
  return (
    <details open={form.faults.length > 0}>
      <summary>{t('propose.title')}</summary>
      <Form action="/plichten" csrf={frame.person?.csrf ?? ''} {...form} nameOf={(name) => names[name]}>
        <Select name="side" label={t('propose.side')} options={options.sides} />
        <Select name="product" label={t('propose.product')} none={t('propose.product.none')} options={options.products} optional />
        <Select name="basis" label={t('propose.basis')} options={options.bases} />
        <NumberInput name="days" label={t('propose.days')} hint={t('propose.days.hint')} optional />
        <DateInput name="from" label={t('propose.from')} />
        <DateInput name="until" label={t('propose.until')} optional />
        <Select name="during" label={t('propose.during')} none={t('propose.during.none')} options={options.postures} optional />
        <TextInput name="author" label={t('propose.author')} />
        <TextArea name="reason" label={t('propose.reason')} />
        <TextInput name="source" label={t('propose.source')} />
        <Button>{t('propose.send')}</Button>
      </Form>
    </details>
  );
};
