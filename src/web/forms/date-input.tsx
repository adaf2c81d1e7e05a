import { controlAttributes } from './control-attributes.js';
import { Field, type FieldProps } from './field.js';
import { Input } from './input.js';
import { useField } from './use-field.js';

interface DateInputProps extends FieldProps {
  /** YYYY-MM-DD */
  readonly value?: string;
  readonly earliest?: string;
  readonly latest?: string;
}

/** A day. What was typed and is no day comes back in a field of text, since a date field would drop it. */
export const DateInput = (props: DateInputProps) => {
  const state = useField(props.name, props.value);
  const [shown = ''] = state.values;
  const readable = /^(\d{4}-\d{2}-\d{2})?$/.test(shown);
  return (
    <Field {...props} {...state}>
      <div class="control control-medium">
        <Input
          {...controlAttributes(props, state)}
          type={readable ? 'date' : 'text'}
          value={shown}
          min={props.earliest}
          max={props.latest}
        />
      </div>
    </Field>
  );
};
