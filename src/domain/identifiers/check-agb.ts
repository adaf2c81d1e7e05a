import { checkDigits } from './check-digits.js';
import type { Checked } from './identifier.js';

const LENGTH = 8;

/**
 * AGB code: eight digits, two for the kind of provider; no check digit known. Looks like a URA: always keep the kind.
 *
 * Source: Vektis.
 */
export function checkAgb(text: string): Checked {
  return checkDigits(text, LENGTH);
}
