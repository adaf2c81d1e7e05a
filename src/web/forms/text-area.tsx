import { controlAttributes } from './control-attributes.js';
import { Field, type FieldProps } from './field.js';
import { useField } from './use-field.js';

interface TextAreaProps extends FieldProps {
  readonly value?: string;
  readonly rows?: number;
}

export const TextArea = (props: TextAreaProps) => {
  const state = useField(props.name, props.value);
  return (
    <Field {...props} {...state}>
      <textarea {...controlAttributes(props, state)} class="input" rows={props.rows ?? 4} value={state.values[0]} />
    </Field>
  );
};
