import { checkDigits } from './check-digits.js';
import type { Checked } from './identifier.js';

const LENGTH = 12;

/**
 * Branch number (vestigingsnummer): twelve digits, leading zeros kept, no check digit.
 *
 * Source: KVK Handelsregister.
 */
export function checkKvkBranch(text: string): Checked {
  return checkDigits(text, LENGTH);
}
