import type { Fault } from '../problem.js';

/** Longest name of a person or an organisation, in characters. */
const NAME_LONGEST = 200;

/** A reference is what files and commands call an organisation by: it must survive a shell and a URL. */
const REF = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** What is wrong with a name. */
export function nameFaults(name: string, pointer: string): readonly Fault[] {
  if (name.trim() === '') return [{ code: 'party.field-missing', pointer }];
  return name.length > NAME_LONGEST ? [{ code: 'party.text-long', pointer, values: { longest: NAME_LONGEST } }] : [];
}

/** What is wrong with the reference of an organisation or a holding. */
export function refFaults(ref: string, pointer: string): readonly Fault[] {
  return REF.test(ref) ? [] : [{ code: 'party.ref-invalid', pointer }];
}
