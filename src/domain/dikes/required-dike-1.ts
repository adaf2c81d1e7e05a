import { amount } from '../units.js';
import type { Amount } from '../units.js';

/** What a dike has to hold [base units]: any amount from `from` to `to` meets the norm. */
export interface RequiredStock {
  readonly from: Amount;
  readonly to: Amount;
}

const TO_MONTHS = 3;

/**
 * Dike 1, stock in care: one to three months of peak use [base units]. A peak month of 31,000 asks
 * for 31,000 to 93,000.
 *
 * Source: letter of April 2021, section on dike 1.
 */
export function requiredDike1(peakMonth: Amount): RequiredStock {
  return { from: peakMonth, to: amount(peakMonth * TO_MONTHS) };
}
