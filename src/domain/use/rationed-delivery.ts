import { amount, perDay } from '../units.js';
import type { Amount, AmountPerWeek } from '../units.js';

/** Days of norm use in one weekly delivery. Source: LCH, distribution rule of 2020. */
const CAP_DAYS = 10;

/**
 * What a weekly delivery may be when stock is rationed [base units]: what was asked, at most ten
 * days of norm use. Ten for a week of seven: a late truck should not empty a ward.
 *
 * @param normUse  use by the norm, not as ordered [base units per week]
 *
 * Source: LCH, distribution rule of 2020.
 */
export function rationedDelivery(asked: Amount, normUse: AmountPerWeek): Amount {
  return amount(Math.min(asked, perDay(normUse) * CAP_DAYS));
}
