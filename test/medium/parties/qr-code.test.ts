import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { qrDrawing } from '../../../src/modules/parties/qr/qr-code.js';

const digestOf = (text: string): string => createHash('sha256').update(qrDrawing(text).path).digest('hex').slice(0, 16);

/** Of drawings that a decoder of another maker has read, at every length up to 520. */
const DIGESTS = ['51f2bf548d8ee10e', '4111b86da9750127', '38b9c14854739e0c'];

describe('a QR code', () => {
  it.each([
    { length: 17, size: 21 },
    { length: 18, size: 25 },
    { length: 106, size: 37 },
    { length: 107, size: 41 },
    { length: 520, size: 77 },
  ])('of $length letters has $size modules on a side, and a quiet zone of four', ({ length, size }) => {
    expect(qrDrawing('a'.repeat(length)).size).toBe(size + 8);
  });

  it('is refused for more than fits', () => {
    expect(() => qrDrawing('a'.repeat(521))).toThrow(RangeError);
  });

  it('is drawn as it was when another program could read it', () => {
    expect(['otpauth://totp/x', 'é'.repeat(60), 'a'.repeat(500)].map(digestOf)).toEqual(DIGESTS);
  });
});
