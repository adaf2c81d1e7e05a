import { randomBytes } from 'node:crypto';
import { chance } from './chance.js';

const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A code that a person can read out: 16 characters in groups of four, without look-alikes (78 bits of chance). */
export function newReceipt(): string {
  const letters: string[] = [];
  // 240 is the largest multiple of 30 in a byte: above it some letters would come more often.
  while (letters.length < 16) letters.push(...[...chance(20)].filter((byte) => byte < 240).map((byte) => ALPHABET.charAt(byte % 30)));
  return [0, 4, 8, 12].map((at) => letters.slice(at, at + 4).join('')).join('-');
}

/** A secret for a cookie or a link: 32 bytes, URL-safe. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}
