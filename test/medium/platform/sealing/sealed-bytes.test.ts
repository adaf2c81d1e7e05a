import { createSecretKey } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Place } from '../../../../src/platform/sealing/place.js';
import { keyIdOf, openedBytes, SealBroken, sealedBytes } from '../../../../src/platform/sealing/sealed-bytes.js';

const KEY = createSecretKey(Buffer.alloc(32, 1));
const OTHER_KEY = createSecretKey(Buffer.alloc(32, 2));
const ID = '01890000-0000-7000-8000-000000000001';
const OTHER_ID = '01890000-0000-7000-8000-000000000002';
const PLACE: Place = { table: 'report', row: 'r1/1', column: 'body' };
const HEAD = 29;

const sealed = (text = 'confidential', place = PLACE): Buffer => sealedBytes(KEY, ID, place, Buffer.from(text));

describe('a sealed value', () => {
  it('opens where it was sealed, whatever it says', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => {
        const value = sealedBytes(KEY, ID, PLACE, Buffer.from(bytes));
        expect(value).toHaveLength(HEAD + bytes.length + 16);
        expect(openedBytes(KEY, ID, PLACE, value)).toEqual(Buffer.from(bytes));
      }),
    );
  });

  it('names its format and its key, and shows nothing else', () => {
    const value = sealed();

    expect(value[0]).toBe(1);
    expect(keyIdOf(PLACE, value)).toBe(ID);
    expect(value.includes('confidential')).toBe(false);
  });

  it('is another one every time, so equal figures do not look equal', () => {
    const values = Array.from({ length: 2_000 }, () => sealed('0').toString('hex'));

    expect(new Set(values).size).toBe(2_000);
  });

  it.each([
    ['table', { ...PLACE, table: 'draft' }],
    ['row', { ...PLACE, row: 'r2/1' }],
    ['version of the row', { ...PLACE, row: 'r1/2' }],
    ['column', { ...PLACE, column: 'amounts' }],
  ])('does not open in another %s', (_, place) => {
    expect(() => openedBytes(KEY, ID, place, sealed())).toThrow(SealBroken);
  });

  it('does not open with another key, nor under the name of another key', () => {
    const value = sealed();

    expect(() => openedBytes(OTHER_KEY, ID, PLACE, value)).toThrow(SealBroken);
    expect(() => openedBytes(KEY, OTHER_ID, PLACE, value)).toThrow(SealBroken);
  });

  it('does not open when a single bit was flipped, wherever: head that is read, nonce, text and tag', () => {
    const value = sealed('8 bytes.');
    const opens = (changed: Buffer): boolean => {
      try {
        return openedBytes(KEY, keyIdOf(PLACE, changed), PLACE, changed).length >= 0;
      } catch (fault) {
        if (fault instanceof SealBroken) return false;
        throw fault;
      }
    };

    expect(opens(value)).toBe(true);
    for (let bit = 0; bit < value.length * 8; bit += 1) {
      const changed = Buffer.from(value);
      changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      expect([bit, opens(changed)]).toEqual([bit, false]);
    }
  });

  it.each([0, 1, 28, 44])('is refused when only %d bytes are left', (length) => {
    expect(() => keyIdOf(PLACE, sealed().subarray(0, length))).toThrow(SealBroken);
  });

  it('says where it stood when it cannot be opened, and nothing of what it said', () => {
    expect(() => openedBytes(OTHER_KEY, ID, PLACE, sealed())).toThrow(/report\.body of r1\/1/);
  });
});
