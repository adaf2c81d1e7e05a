import { createContext } from 'preact';

/** What is wrong with one field, in a sentence that says what to do. An empty field name is about the whole form. */
export interface FormFault {
  readonly field: string;
  readonly message: string;
}

/** The label of a field by its name, if the page has one for it. */
export type FieldNames = (field: string) => string | undefined;

/** What was typed, by field name: it comes back as it was, right or wrong. */
export type Typed = Readonly<Record<string, string | readonly string[] | undefined>>;

export interface FormState {
  readonly faults: readonly FormFault[];
  /** Absent on a first visit: the fields then show what they are given. */
  readonly typed?: Typed;
}

export const FormContext = createContext<FormState>({ faults: [] });
