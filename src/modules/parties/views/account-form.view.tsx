import { Button } from '../../../web/forms/button.js';
import type { FormFault } from '../../../web/forms/form-context.js';
import { Form } from '../../../web/forms/form.js';
import { TextInput } from '../../../web/forms/text-input.js';
import type { Frame } from '../../../web/page/frame.js';
import { Page } from '../../../web/page/page.js';

/** A field of one of the short forms about an account. */
export interface AccountField {
  readonly name: 'email' | 'password' | 'code';
  readonly label: string;
  readonly hint: string;
  readonly autocomplete: string;
}

interface AccountFormProps {
  readonly frame: Frame;
  readonly title: string;
  readonly intro: string;
  readonly action: string;
  readonly send: string;
  readonly fields: readonly AccountField[];
  /** Sent along unseen. */
  readonly hidden: Readonly<Record<string, string>>;
  readonly faults: readonly FormFault[];
  /** Filled in already. */
  readonly shown: Readonly<Record<string, string>>;
}

/** A title, a sentence, a field or two and a button. */
export const AccountFormView = ({ frame, title, intro, action, send, fields, hidden, faults, shown }: AccountFormProps) => (
  <Page {...frame} title={title} faulty={faults.length > 0}>
    <h1>{title}</h1>
    <p>{intro}</p>
    <Form
      action={action}
      csrf={frame.person?.csrf ?? ''}
      faults={faults}
      nameOf={(name) => fields.find((field) => field.name === name)?.label}
    >
      {Object.entries(hidden).map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={name} />
      ))}
      {fields.map(({ name, label, hint, autocomplete }) => (
        <TextInput
          key={name}
          name={name}
          label={label}
          {...(hint === '' ? {} : { hint })}
          type={name === 'code' ? 'text' : name}
          autocomplete={autocomplete}
          value={shown[name] ?? ''}
        />
      ))}
      <Button>{send}</Button>
    </Form>
  </Page>
);
