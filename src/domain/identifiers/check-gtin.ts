import { accepted } from './accepted.js';
import { checkDigits } from './check-digits.js';
import type { Checked } from './identifier.js';
import { passesMod10 } from './passes-mod-10.js';
import { refused } from './refused.js';

const LENGTHS = [8, 12, 13, 14];
const STORED_LENGTH = 14;

/**
 * GTIN (artikelnummer): 8, 12, 13 or 14 digits with a check digit; stored as fourteen, zeros in front.
 *
 * Source: GS1 General Specifications.
 */
export function checkGtin(text: string): Checked {
  const digits = checkDigits(text, ...LENGTHS);
  if (!digits.ok) return digits;
  return passesMod10(digits.value) ? accepted(digits.value.padStart(STORED_LENGTH, '0')) : refused('check-digit');
}
