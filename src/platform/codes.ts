import { randomBytes } from 'node:crypto';
import { chance } from './chance.js';

const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A code that a person can read out: 16 characters in groups of four, without look-alikes (78 bits of chance). */
export function newReceipt(): string {
  const letters = lettersOfChance(ALPHABET, 16);
  return [0, 4, 8, 12].map((at) => letters.slice(at, at + 4)).join('-');
}

/** So many letters of an alphabet of at most 256, each as likely as any other. */
export function lettersOfChance(alphabet: string, length: number): string {
  // Above the largest multiple of the alphabet in a byte some letters would come more often.
  const fair = 256 - (256 % alphabet.length);
  let letters = '';
  while (letters.length < length) {
    letters += [...chance(length)].map((byte) => (byte < fair ? alphabet.charAt(byte % alphabet.length) : '')).join('');
  }
  return letters.slice(0, length);
}

/** A secret for a cookie or a link: 32 bytes, URL-safe. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}
