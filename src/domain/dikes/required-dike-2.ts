import { amount } from '../units.js';
import type { Amount } from '../units.js';

const MONTHS = 3;

/**
 * Dike 2, stock at contracted suppliers: three months of peak use [base units].
 *
 * Source: letter of April 2021, section on dike 2.
 */
export function requiredDike2(peakMonth: Amount): Amount {
  return amount(peakMonth * MONTHS);
}
