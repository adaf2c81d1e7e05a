import { accepted } from './accepted.js';
import type { Checked } from './identifier.js';
import { refused } from './refused.js';

const FORM = /^[A-Z](\d{2}){0,6}$/;
/** A pair 99 ('other') ends a code: nothing lies below it. */
const BELOW_OTHER = /^.(\d{2})*?99\d/;

/**
 * EMDN code: a letter and up to six pairs of digits. Only the form and the rule of the 99s are
 * checked here; whether the code is in the nomenclature is a question to the list.
 *
 * Source: European Commission, EMDN version 2.
 */
export function checkEmdn(text: string): Checked {
  const code = text.trim();
  if (code === '') return refused('empty');
  if (!FORM.test(code)) return refused(FORM.test(code.toUpperCase()) ? 'lower-case' : 'form');
  return BELOW_OTHER.test(code) ? refused('beyond-terminal') : accepted(code);
}
