import { accepted } from './accepted.js';
import type { Checked } from './identifier.js';
import { refused } from './refused.js';

/** What people put between digits to read them more easily. */
const SEPARATORS = /[\s.-]/g;

/**
 * A number kept as text, because leading zeros count: digits only, of one of the given lengths, and
 * not all zeros. Spaces, dots and hyphens are left out.
 */
export function checkDigits(text: string, ...lengths: readonly number[]): Checked {
  const digits = text.replace(SEPARATORS, '');
  if (digits === '') return refused('empty');
  if (/\D/.test(digits)) return refused('characters');
  if (!lengths.includes(digits.length)) return refused('length');
  if (/^0+$/.test(digits)) return refused('placeholder');
  return accepted(digits);
}
