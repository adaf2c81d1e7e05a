import { Button } from '../../../web/forms/button.js';
import { Form } from '../../../web/forms/form.js';
import type { FormState } from '../../../web/forms/form-context.js';
import { TextArea } from '../../../web/forms/text-area.js';
import type { Frame } from '../../../web/page/frame.js';
import { Page } from '../../../web/page/page.js';

/** A step that asks for one text, in finished words. */
export interface StepPageProps extends FormState {
  readonly frame: Frame;
  readonly title: string;
  readonly explained: string;
  readonly back: { readonly href: string; readonly label: string };
  readonly action: string;
  readonly field: { readonly name: string; readonly label: string; readonly hint: string; readonly value?: string };
  readonly send: string;
  /** It ends something. */
  readonly final: boolean;
}

/** A page of its own for a step that changes much: what it does, why it is taken, one button. */
export const StepPage = ({ frame, title, explained, back, action, field, send, final, faults, typed }: StepPageProps) => (
  <Page {...frame} title={title} faulty={faults.length > 0}>
    <p>
      <a href={back.href}>{back.label}</a>
    </p>
    <h1>{title}</h1>
    <p>{explained}</p>
    <Form
      action={action}
      csrf={frame.person?.csrf ?? ''}
      faults={faults}
      nameOf={(name) => (name === field.name ? field.label : undefined)}
      typed={typed}
    >
      <TextArea {...field} />
      <Button kind={final ? 'danger' : 'primary'}>{send}</Button>
    </Form>
  </Page>
);
