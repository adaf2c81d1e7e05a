import { generateSecret, generateURI } from 'otplib';
import { SHORTEST_SECRET_BYTES } from './totp-codes.js';

/** Bits in a letter of base32. */
const LETTER_BITS = 5;

/** A secret for an authenticator app: 20 bytes in base32, 32 letters. */
export function newTotpSecret(): string {
  return generateSecret({ length: 20 });
}

/** A secret in base32 as people copy it, without spaces and in capitals; undefined when it is none or too short. */
export function readTotpSecret(text: string): string | undefined {
  const letters = text.replace(/[\s-]/g, '').replace(/=+$/, '').toUpperCase();
  const bytes = Math.floor((letters.length * LETTER_BITS) / 8);
  return /^[A-Z2-7]+$/.test(letters) && bytes >= SHORTEST_SECRET_BYTES ? letters : undefined;
}

/** The link that an authenticator app reads from the picture. */
export function totpLink(secret: string, email: string): string {
  return generateURI({ issuer: 'meldpunt', label: email, secret });
}
