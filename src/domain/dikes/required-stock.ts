import { amount, type AmountPerWeek } from '../units.js';
import { peakMonth } from './peak-month.js';
import type { RequiredStock } from './required-dike-1.js';

/**
 * What a dike must hold by the norm in force [base units]: so many months of peak use. Null: nobody knows the peak, which is no
 * requirement of zero.
 *
 * Source: letter of April 2021: dike 1 of 1 to 3 months, dike 2 of 3 months of peak use; months are policy.
 */
export function requiredStock(
  peakUse: AmountPerWeek | null,
  { fromMonths, toMonths }: { readonly fromMonths: number; readonly toMonths: number },
): RequiredStock | null {
  if (peakUse === null) return null;
  const month = peakMonth(peakUse);
  return { from: amount(month * fromMonths), to: amount(month * toMonths) };
}
