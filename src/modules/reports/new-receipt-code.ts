import { RECEIPT_CHANCE, RECEIPT_LETTERS, receiptCode } from '../../domain/receipts/receipt-code.js';
import { lettersOfChance } from '../../platform/codes.js';

/** A receipt code that nobody can guess: 93 bits of chance. */
export function newReceiptCode(): string {
  return receiptCode(lettersOfChance(RECEIPT_LETTERS, RECEIPT_CHANCE));
}
