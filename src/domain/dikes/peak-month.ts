import { WEEKS_PER_MONTH, amount } from '../units.js';
import type { Amount, AmountPerWeek } from '../units.js';

/**
 * Use in an average month at the peak [base units]: peak use per week by 4.348 weeks. The measure
 * in which the dikes are sized.
 *
 * Source: letter of April 2021, sections on dike 1 and dike 2.
 */
export function peakMonth(peakUse: AmountPerWeek): Amount {
  return amount(peakUse * WEEKS_PER_MONTH);
}
