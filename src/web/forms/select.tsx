import { useWords } from '../languages/use-words.js';
import { controlAttributes } from './control-attributes.js';
import { Field, type FieldProps } from './field.js';
import { useField } from './use-field.js';

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

interface SelectProps extends FieldProps {
  readonly options: readonly Option[];
  readonly value?: string;
  /** What choosing nothing means, where it means something. */
  readonly none?: string;
}

/** One of many. Begins with "choose one" unless something is chosen: a first option chosen by accident is a wrong answer. */
export const Select = (props: SelectProps) => {
  const t = useWords();
  const state = useField(props.name, props.value);
  const [chosen = ''] = state.values;
  return (
    <Field {...props} {...state}>
      <select {...controlAttributes(props, state)} class="input">
        {(chosen === '' || props.optional) && (
          <option value="" selected={chosen === ''}>
            {props.none ?? t('form.choose')}
          </option>
        )}
        {props.options.map(({ value, label }) => (
          <option key={value} value={value} selected={value === chosen}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  );
};
