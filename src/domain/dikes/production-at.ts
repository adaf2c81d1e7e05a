import { amountPerDay } from '../units.js';
import type { AmountPerDay, Days } from '../units.js';

/** Stand-by production (dike 3): from a base to a full rate [base units per day] over a ramp. */
export interface RampUp {
  readonly base: AmountPerDay;
  readonly full: AmountPerDay;
  readonly ramp: Days;
}

/**
 * Production on a day of the ramp-up (dike 3) [base units per day].
 *
 *     p(t) = base + (full - base) x min(t / ramp, 1)
 *
 * @param day  days since the order to ramp up; the day of the order is 0. A ramp of 0 days is full at once.
 *
 * Source: letter of April 2021, section on dike 3: scale up what runs, rather than start up what does not.
 */
export function productionAt({ base, full, ramp }: RampUp, day: number): AmountPerDay {
  if (full < base) throw new RangeError(`a ramp-up goes up, not from ${base} to ${full}`);
  if (day >= ramp) return full;
  return amountPerDay(base + (full - base) * (day / ramp));
}
