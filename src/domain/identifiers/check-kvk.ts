import { checkDigits } from './check-digits.js';
import type { Checked } from './identifier.js';

const LENGTH = 8;

/**
 * KVK number (KVK-nummer): eight digits, no check digit.
 *
 * Source: KVK Handelsregister.
 */
export function checkKvk(text: string): Checked {
  return checkDigits(text, LENGTH);
}
