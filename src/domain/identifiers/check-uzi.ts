import { checkDigits } from './check-digits.js';
import type { Checked } from './identifier.js';

const LENGTH = 9;

/**
 * UZI number: nine digits, no check digit (form not verified). Names a person: better not stored.
 *
 * Source: UZI register.
 */
export function checkUzi(text: string): Checked {
  return checkDigits(text, LENGTH);
}
