import { accepted } from './accepted.js';
import type { Checked } from './identifier.js';
import { passesElevenTest } from './passes-eleven-test.js';
import { refused } from './refused.js';

/**
 * VAT number (btw-identificatienummer): NL, nine digits, B, and two digits from 01. Before 2020 the
 * nine digits are an RSIN or BSN; since then the whole passes ISO 7064 mod 97-10. Both are in use.
 * Spaces and dots are left out, capitals made.
 *
 * Source: Dutch tax administration; ISO 7064; checked against python-stdnum.
 */
export function checkVatNl(text: string): Checked {
  const vat = text.replace(/[\s.]/g, '').toUpperCase();
  if (vat === '') return refused('empty');
  const [, digits, suffix] = /^NL(\d{9})B(\d{2})$/.exec(vat) ?? [];
  if (!digits) return refused('form');
  if (suffix === '00') return refused('suffix');
  return passesElevenTest(digits) || passesMod97(vat) ? accepted(vat) : refused('check-digit');
}

/** ISO 7064 mod 97-10 over digits and letters, A as 10 to Z as 35. */
function passesMod97(text: string): boolean {
  const digits = [...text].map((character) => parseInt(character, 36)).join('');
  return BigInt(digits) % 97n === 1n;
}
