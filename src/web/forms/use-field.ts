import { useContext } from 'preact/hooks';
import { FormContext } from './form-context.js';

/** What a field shows: what was typed before what was prefilled, and its fault if it has one. */
export interface FieldState {
  readonly id: string;
  readonly values: readonly string[];
  readonly fault: string | undefined;
}

export function useField(name: string, prefilled: string | readonly string[] | undefined): FieldState {
  const { faults, typed } = useContext(FormContext);
  const shown = typed === undefined ? prefilled : typed[name];
  const messages = faults.filter(({ field }) => field === name).map(({ message }) => message);
  return {
    id: fieldId(name),
    values: shown === undefined ? [] : [shown].flat(),
    fault: messages.length === 0 ? undefined : messages.join(' '),
  };
}

/** The id of the control a field is filled in with: the summary of faults links to it. */
export function fieldId(name: string): string {
  return `veld-${name.replace(/[^A-Za-z0-9]+/g, '-')}`;
}
