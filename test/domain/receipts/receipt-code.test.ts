import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readReceipt, RECEIPT_CHANCE, RECEIPT_LETTERS, receiptCode } from '../../../src/domain/receipts/receipt-code.js';

const letter = fc.constantFrom(...RECEIPT_LETTERS);
const chance = fc.array(letter, { minLength: RECEIPT_CHANCE, maxLength: RECEIPT_CHANCE }).map((letters) => letters.join(''));

describe('a receipt code', () => {
  it('holds at least 80 bits of chance', () => expect(RECEIPT_CHANCE * Math.log2(RECEIPT_LETTERS.length)).toBeGreaterThan(93));

  it('has no letters that are taken for another', () => expect(RECEIPT_LETTERS).not.toMatch(/[01ILOU]/));

  it('is read back however it was typed', () =>
    fc.assert(
      fc.property(chance, (letters) => {
        const code = receiptCode(letters);
        expect(code).toMatch(/^(?:[2-9A-Z]{4}-){4}[2-9A-Z]{4}$/);
        for (const typed of [code, code.toLowerCase(), ` ${code.replaceAll('-', ' ')}\n`, code.replaceAll('-', '')]) {
          expect(readReceipt(typed)).toEqual({ code, mistyped: false });
        }
      }),
    ));

  it('notices every wrong letter', () =>
    fc.assert(
      fc.property(chance, fc.nat(RECEIPT_CHANCE), letter, (letters, at, other) => {
        const code = receiptCode(letters).replaceAll('-', '');
        fc.pre(code.charAt(at) !== other);
        expect(readReceipt(code.slice(0, at) + other + code.slice(at + 1)).mistyped).toBe(true);
      }),
    ));

  it('notices a swap of neighbours, but of the first with the last letter', () =>
    fc.assert(
      fc.property(chance, fc.nat(RECEIPT_CHANCE - 1), (letters, at) => {
        const code = receiptCode(letters).replaceAll('-', '');
        const pair = code.slice(at, at + 2);
        fc.pre(pair.charAt(0) !== pair.charAt(1) && !['2Z', 'Z2'].includes(pair));
        const swapped = code.slice(0, at) + pair.charAt(1) + pair.charAt(0) + code.slice(at + 2);
        expect(readReceipt(swapped).mistyped).toBe(true);
      }),
    ));

  it.each(['', 'x', '0000-0000-0000-0000-0000', '🙂'.repeat(20), 'A'.repeat(10_000)])(
    'says of what is no code no more than that: %#',
    (typed) => expect(readReceipt(typed).mistyped).toBe(false),
  );
});
