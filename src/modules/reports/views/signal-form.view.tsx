import { DateInput } from '../../../web/forms/date-input.js';
import { NumberInput } from '../../../web/forms/number-input.js';
import { Radios } from '../../../web/forms/radios.js';
import { Select } from '../../../web/forms/select.js';
import { TextArea } from '../../../web/forms/text-area.js';
import { TextInput } from '../../../web/forms/text-input.js';
import { ReportForm } from './report-form.view.js';
import type { Choice, FormState } from './form-state.view.js';

/** One field of a form about a shortage, interruption or rise in demand, in finished words. */
export interface SignalField {
  readonly name: string;
  readonly type: 'choice' | 'list' | 'day' | 'number' | 'line' | 'text';
  readonly label: string;
  readonly hint?: string;
  readonly optional: boolean;
  readonly options: readonly Choice[];
}

interface SignalFormProps extends FormState {
  readonly title: string;
  /** Where there is no choice of kind, it goes along unseen. */
  readonly kind: string | null;
  readonly fields: readonly SignalField[];
  /** What the report says besides and is not asked here; it stays as it is. */
  readonly others: readonly (readonly [name: string, value: string])[];
}

/** A form about one product group. */
export const SignalForm = ({ title, kind, fields, others, ...state }: SignalFormProps) => (
  <ReportForm {...state} title={title} nameOf={(name) => fields.find((field) => field.name === name)?.label}>
    {kind !== null && <input type="hidden" name="kind" value={kind} />}
    {others.map(([name, value]) => (
      <input type="hidden" name={name} value={value} key={name} />
    ))}
    {fields.map((field) => (
      <Answer {...field} key={field.name} />
    ))}
  </ReportForm>
);

const Answer = ({ type, options, ...field }: SignalField) => {
  switch (type) {
    case 'choice':
      return <Radios {...field} options={options} />;
    case 'list':
      return <Select {...field} options={options} />;
    case 'day':
      return <DateInput {...field} />;
    case 'number':
      return <NumberInput {...field} />;
    case 'line':
      return <TextInput {...field} />;
    case 'text':
      return <TextArea {...field} />;
  }
};
