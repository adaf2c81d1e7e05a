import type { Checked } from './identifier.js';

/** An identifier that passed, in the form in which it is stored. */
export function accepted<Value>(value: Value): Checked<Value> {
  return { ok: true, value };
}
