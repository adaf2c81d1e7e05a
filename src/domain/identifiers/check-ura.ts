import { checkDigits } from './check-digits.js';
import type { Checked } from './identifier.js';

const LENGTH = 8;

/**
 * URA, subscriber number of the UZI register: eight digits, no check digit. Looks like an AGB code: always keep the kind.
 *
 * Source: UZI register.
 */
export function checkUra(text: string): Checked {
  return checkDigits(text, LENGTH);
}
