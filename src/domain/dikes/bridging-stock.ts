import { amount } from '../units.js';
import type { Amount, AmountPerDay } from '../units.js';
import { productionAt } from './production-at.js';
import type { RampUp } from './production-at.js';

/** `enough`: the stock that bridges the ramp-up [base units]; `never`: full production is below demand. */
export type BridgingStock = { readonly kind: 'enough'; readonly amount: Amount } | { readonly kind: 'never' };

/**
 * The stock B* that bridges the time until stand-by production meets demand.
 *
 *     B* = max over t of the sum over days 0..t of (demand - p(t))
 *
 * Production only rises, so the sum is at its largest on the last day that production falls short.
 *
 * Source: own definition on dike 3 of the letter of April 2021; demand 2,000 a day, base 200, full 2,500
 * and a ramp of 90 days ask 64,294.44.
 */
export function bridgingStock(demand: AmountPerDay, rampUp: RampUp): BridgingStock {
  if (rampUp.full < demand) return { kind: 'never' };
  let short = 0;
  for (let day = 0; productionAt(rampUp, day) < demand; day += 1) short += demand - productionAt(rampUp, day);
  return { kind: 'enough', amount: amount(short) };
}
