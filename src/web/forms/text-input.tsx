import { controlAttributes } from './control-attributes.js';
import { Field, type FieldProps } from './field.js';
import { Input } from './input.js';
import { useField } from './use-field.js';

export interface TextInputProps extends FieldProps {
  readonly value?: string;
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'password' | 'search' | 'file';
  readonly autocomplete?: string;
  readonly inputmode?: 'text' | 'numeric' | 'decimal' | 'email';
  readonly width?: 'short' | 'medium' | 'full';
  /** Unit behind the control, "stuks". */
  readonly suffix?: string;
}

/** One line of text. A password is never sent back. */
export const TextInput = (props: TextInputProps) => {
  const { value, type = 'text', autocomplete, inputmode, width = 'full', suffix } = props;
  const state = useField(props.name, value);
  return (
    <Field {...props} {...state}>
      <div class={`control control-${width}`}>
        <Input
          {...controlAttributes(props, state)}
          type={type}
          value={type === 'password' || type === 'file' ? undefined : state.values[0]}
          autocomplete={autocomplete}
          inputmode={inputmode}
        />
        {suffix !== undefined && <span class="control-suffix">{suffix}</span>}
      </div>
    </Field>
  );
};
