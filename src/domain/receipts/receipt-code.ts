/** Digits and capitals without those that are taken for another: no 0, 1, I, L, O and U. */
export const RECEIPT_LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Letters of chance in a code: 30^19, 93 bits. The twentieth is made of them. */
export const RECEIPT_CHANCE = 19;
const GROUP = 4;

/** What somebody typed as a receipt code. */
export interface TypedReceipt {
  /** In capitals and groups of four; of what is no code whatever letters and digits were in it. */
  readonly code: string;
  /** A code by its looks whose last letter does not fit the others: somebody made a slip. */
  readonly mistyped: boolean;
}

/**
 * A receipt code: letters of chance, and one by which a slip is noticed, in groups of four. The check is Luhn's, modulo the
 * number of letters: it finds every single wrong letter, and every swap of neighbours but one pair. Source: ISO/IEC 7812-1,
 * annex B, for any even number of letters.
 */
export function receiptCode(chance: string): string {
  return grouped(chance + checkOf(chance));
}

/** Capitals or not, with or without spaces and hyphens. */
export function readReceipt(typed: string): TypedReceipt {
  const letters = typed
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .slice(0, RECEIPT_CHANCE * GROUP);
  const looksRight = letters.length === RECEIPT_CHANCE + 1 && [...letters].every((letter) => RECEIPT_LETTERS.includes(letter));
  const mistyped = looksRight && checkOf(letters.slice(0, RECEIPT_CHANCE)) !== letters.slice(RECEIPT_CHANCE);
  return { code: grouped(letters), mistyped };
}

function grouped(letters: string): string {
  return (letters.match(/.{1,4}/gu) ?? []).join('-');
}

function checkOf(letters: string): string {
  const size = RECEIPT_LETTERS.length;
  let sum = 0;
  for (let at = 0; at < letters.length; at += 1) {
    const fromBehind = letters.length - 1 - at;
    sum += folded(RECEIPT_LETTERS.indexOf(letters.charAt(at)) * (fromBehind % 2 === 0 ? 2 : 1));
  }
  return RECEIPT_LETTERS.charAt((size - (sum % size)) % size);
}

/** The digits of a number of two, in the base of the letters, added. */
function folded(value: number): number {
  const size = RECEIPT_LETTERS.length;
  return Math.floor(value / size) + (value % size);
}
