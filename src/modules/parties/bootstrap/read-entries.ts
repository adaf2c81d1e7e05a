import type { z } from 'zod';
import type { Parsed } from '../../../domain/parties/parsed.js';
import type { Fault } from '../../../domain/problem.js';
import { shapeFaults } from './shape-faults.js';

/** An entry whose shape is right, and where it stands. */
export interface Entry<Form> {
  readonly form: Form;
  readonly at: string;
}

/** The entries of one list: those with the right shape, what they mean, and all that is wrong. */
export interface ReadEntries<Form, Value> {
  readonly entries: readonly Entry<Form>[];
  readonly values: readonly Value[];
  readonly faults: readonly Fault[];
}

/** Reads a list entry by entry: shape first, then meaning. */
export function readEntries<Form, Value>(
  given: readonly unknown[],
  at: string,
  schema: z.ZodType<Form>,
  parse: (form: Form, at: string) => Parsed<Value>,
): ReadEntries<Form, Value> {
  const entries: Entry<Form>[] = [];
  const values: Value[] = [];
  const faults: Fault[] = [];
  given.forEach((one, index) => {
    const place = `${at}/${index}`;
    const shaped = schema.safeParse(one, { reportInput: true });
    if (!shaped.success) return void faults.push(...shapeFaults(shaped.error.issues, place));
    entries.push({ form: shaped.data, at: place });
    const parsed = parse(shaped.data, place);
    if (parsed.ok) values.push(parsed.value);
    else faults.push(...parsed.faults);
  });
  return { entries, values, faults };
}
