import { Button } from '../../../web/forms/button.js';
import { DateInput } from '../../../web/forms/date-input.js';
import { Fieldset } from '../../../web/forms/fieldset.js';
import { Form } from '../../../web/forms/form.js';
import type { FormState } from '../../../web/forms/form-context.js';
import { NumberInput } from '../../../web/forms/number-input.js';
import { Radios } from '../../../web/forms/radios.js';
import { type Option, Select } from '../../../web/forms/select.js';
import { TextArea } from '../../../web/forms/text-area.js';
import { TextInput } from '../../../web/forms/text-input.js';
import { translator } from '../../../web/languages/translator.js';
import type { Frame } from '../../../web/page/frame.js';
import { Page } from '../../../web/page/page.js';
import { dikesWords } from '../dikes.words.js';
import { whatIfWords } from '../what-if.words.js';

export interface RecordProducerProps {
  readonly frame: Frame;
  readonly productGroup: string;
  readonly product: string;
  readonly unit: string;
  readonly suppliers: readonly Option[];
  readonly form: FormState;
}

const KINDS = ['certified', 'expected', 'none'] as const;
const MATERIALS = [0, 1, 2] as const;
const FIELDS = ['organisation', 'base', 'full', 'ramp', 'certification', 'certifiedOn', 'reason'] as const;
const OF_MATERIAL = ['name', 'stock', 'perProduct', 'inflow'] as const;

/** The form on which the desk records what a producer can make in a crisis. */
export const RecordProducerPage = ({ frame, productGroup, product, unit, suppliers, form }: RecordProducerProps) => {
  const t = translator(frame.language, whatIfWords);
  const title = t('record.title', { product });
  const names = new Map<string, string>([
    ...FIELDS.map((field): [string, string] => [field, t(`record.${field}`)]),
    ...MATERIALS.flatMap((place) => OF_MATERIAL.map((field): [string, string] => [`materials.${place}.${field}`, t(`record.${field}`)])),
  ]);
  return (
    <Page {...frame} title={title} faulty={form.faults.length > 0}>
      <p>
        <a href={`/dijken/${productGroup}`}>{translator(frame.language, dikesWords)('dikes.of', { product })}</a>
      </p>
      <h1>{title}</h1>
      <p>{t('record.intro')}</p>
      <Form action={`/dijken/${productGroup}/producent`} csrf={frame.person?.csrf ?? ''} {...form} nameOf={(name) => names.get(name)}>
        <Select name="organisation" label={t('record.organisation')} options={suppliers} />
        <NumberInput name="base" label={t('record.base')} suffix={unit} />
        <NumberInput name="full" label={t('record.full')} suffix={unit} />
        <NumberInput name="ramp" label={t('record.ramp')} />
        <Radios
          name="certification"
          label={t('record.certification')}
          options={KINDS.map((kind) => ({ value: kind, label: t(`record.${kind}`) }))}
        />
        <DateInput name="certifiedOn" label={t('record.certifiedOn')} optional />
        <p>{t('record.materials')}</p>
        {MATERIALS.map((place) => (
          <Fieldset legend={t('record.material', { number: place + 1 })} id={`materiaal-${place}`} optional key={place}>
            <TextInput name={`materials.${place}.name`} label={t('record.name')} optional />
            <NumberInput name={`materials.${place}.stock`} label={t('record.stock')} optional />
            <NumberInput name={`materials.${place}.perProduct`} label={t('record.perProduct')} optional />
            <NumberInput name={`materials.${place}.inflow`} label={t('record.inflow')} optional />
          </Fieldset>
        ))}
        <TextArea name="reason" label={t('record.reason')} />
        <Button>{t('record.send')}</Button>
      </Form>
    </Page>
  );
};
