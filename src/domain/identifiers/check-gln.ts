import { checkDigits } from './check-digits.js';
import type { Checked } from './identifier.js';
import { passesMod10 } from './passes-mod-10.js';
import { refused } from './refused.js';

const LENGTH = 13;

/**
 * GLN (locatiecode): thirteen digits with a check digit. Dutch prefixes begin with 87, but others
 * are as valid.
 *
 * Source: GS1 General Specifications.
 */
export function checkGln(text: string): Checked {
  const digits = checkDigits(text, LENGTH);
  return digits.ok && !passesMod10(digits.value) ? refused('check-digit') : digits;
}
