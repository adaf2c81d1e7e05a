import type { ComponentChildren } from 'preact';
import { CsrfField } from './csrf-field.js';
import { ErrorSummary } from './error-summary.js';
import { type FieldNames, FormContext, type FormFault, type Typed } from './form-context.js';

interface FormProps {
  readonly action: string;
  readonly csrf: string;
  readonly faults?: readonly FormFault[];
  /** What the page calls a field, for the list of faults: that is drawn before the fields are. */
  readonly nameOf?: FieldNames;
  readonly typed?: Typed;
  readonly upload?: boolean;
  readonly label?: string;
  readonly children: ComponentChildren;
}

/** A form that posts. Its fields find in it what was typed and what was wrong; the browser leaves the checking to us. */
export const Form = ({ action, csrf, faults = [], nameOf, typed, upload = false, label, children }: FormProps) => (
  <form method="post" action={action} enctype={upload ? 'multipart/form-data' : undefined} aria-label={label} novalidate>
    <CsrfField token={csrf} />
    <ErrorSummary faults={faults} nameOf={nameOf} />
    <FormContext.Provider value={{ faults, typed }}>{children}</FormContext.Provider>
  </form>
);
