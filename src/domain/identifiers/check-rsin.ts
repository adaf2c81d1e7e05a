import { checkDigits } from './check-digits.js';
import type { Checked } from './identifier.js';
import { passesElevenTest } from './passes-eleven-test.js';
import { refused } from './refused.js';

const LENGTH = 9;

/**
 * RSIN, number of a legal person: nine digits that pass the eleven test. A BSN has the same form
 * and passes too, so ask for it of legal persons only.
 *
 * Source: Dutch tax administration.
 */
export function checkRsin(text: string): Checked {
  const digits = checkDigits(text, LENGTH);
  return digits.ok && !passesElevenTest(digits.value) ? refused('check-digit') : digits;
}
