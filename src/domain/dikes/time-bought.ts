import { days } from '../units.js';
import type { Amount, AmountPerDay, Days } from '../units.js';
import { bridgingStock } from './bridging-stock.js';
import { productionAt } from './production-at.js';
import type { RampUp } from './production-at.js';

/**
 * What a stock buys. `holds`: production takes over before the stock is gone. `breaks`: the first
 * day whose demand cannot be met whole, counted from the order to ramp up as day 0; so many whole
 * days are met.
 */
export type TimeBought = { readonly kind: 'holds' } | { readonly kind: 'breaks'; readonly onDay: Days };

/**
 * The time-bought clock: how long a stock and a ramp-up together meet a demand [base units per day].
 *
 * Source: own definition on dike 3 of the letter of April 2021; demand 2,000 a day, base 200, full
 * 2,500, ramp 90 days: a stock of 142,000 holds, one of 60,000 breaks on day 52, where dividing by
 * the demand alone would have said 30 days.
 */
export function timeBought(stock: Amount, demand: AmountPerDay, rampUp: RampUp): TimeBought {
  const needed = bridgingStock(demand, rampUp);
  if (needed.kind === 'enough' && stock >= needed.amount) return { kind: 'holds' };

  let met = 0;
  let short = 0;
  while (met < rampUp.ramp) {
    short += demand - productionAt(rampUp, met);
    if (short > stock) return { kind: 'breaks', onDay: days(met) };
    met += 1;
  }
  return { kind: 'breaks', onDay: days(met + Math.floor((stock - short) / (demand - rampUp.full))) };
}
