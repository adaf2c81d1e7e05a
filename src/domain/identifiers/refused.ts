import type { Checked, IdentifierFault } from './identifier.js';

/** A text that is no such identifier, with the first thing that is wrong. */
export function refused(reason: IdentifierFault): Extract<Checked<never>, { ok: false }> {
  return { ok: false, reason };
}
