import type { FieldProps } from './field.js';
import { controlAttributes } from './control-attributes.js';
import { useField } from './use-field.js';

interface CheckboxProps extends Omit<FieldProps, 'labelHidden' | 'optional'> {
  /** Sent when ticked. */
  readonly value?: string;
  readonly checked?: boolean;
}

/** Yes or nothing. */
export const Checkbox = ({ value = 'on', checked = false, ...props }: CheckboxProps) => {
  const state = useField(props.name, checked ? value : undefined);
  return (
    <div class={state.fault === undefined ? 'field choice' : 'field choice field-faulty'}>
      {state.fault !== undefined && (
        <p class="field-fault" id={`${state.id}-fout`}>
          {state.fault}
        </p>
      )}
      <input
        {...controlAttributes({ ...props, optional: true }, state)}
        type="checkbox"
        value={value}
        checked={state.values.includes(value)}
      />
      <label for={state.id}>{props.label}</label>
      {props.hint !== undefined && (
        <p class="choice-hint" id={`${state.id}-uitleg`}>
          {props.hint}
        </p>
      )}
    </div>
  );
};
