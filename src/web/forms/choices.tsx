import type { FieldProps } from './field.js';
import { Fieldset } from './fieldset.js';
import type { Option } from './select.js';
import { useField } from './use-field.js';

export interface ChoicesProps extends Omit<FieldProps, 'labelHidden'> {
  readonly options: readonly Option[];
  readonly value?: string | readonly string[];
  /** Beside each other instead of below: for two or three short answers. */
  readonly inline?: boolean;
}

/** A question with the answers in sight, one or several to be chosen. */
export const Choices = ({ type, ...props }: ChoicesProps & { readonly type: 'radio' | 'checkbox' }) => {
  const { id, values, fault } = useField(props.name, props.value);
  return (
    <Fieldset legend={props.label} hint={props.hint} fault={fault} id={id} optional={props.optional}>
      <div class={props.inline ? 'choices choices-inline' : 'choices'}>
        {props.options.map(({ value, label, hint }, index) => {
          const own = index === 0 ? id : `${id}-${index + 1}`;
          return (
            <div class="choice" key={value}>
              <input
                type={type}
                id={own}
                name={props.name}
                value={value}
                checked={values.includes(value)}
                aria-describedby={hint === undefined ? undefined : `${own}-toelichting`}
              />
              <label for={own}>{label}</label>
              {hint !== undefined && (
                <p class="choice-hint" id={`${own}-toelichting`}>
                  {hint}
                </p>
              )}
            </div>
          );
        })}
      </div>
    </Fieldset>
  );
};
