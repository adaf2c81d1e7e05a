import { amount } from '../units.js';
import type { Amount, AmountPerWeek } from '../units.js';

/** Half a year: a lead time of 8 to 12 weeks, doubled. */
const FLOOR_WEEKS = 26;

/**
 * The floor under the central emergency stock (noodvoorraad): 26 weeks of expected use [base units].
 *
 * Source: letter of April 2021, stock of the LCH.
 */
export function centralFloor(expectedUse: AmountPerWeek): Amount {
  return amount(expectedUse * FLOOR_WEEKS);
}
