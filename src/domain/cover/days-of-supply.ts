import { days } from '../units.js';
import type { Amount, AmountPerDay, Days } from '../units.js';

/** One day of a plan: what will be used and what comes in [base units]. */
export interface PlannedDay {
  readonly demand: AmountPerDay;
  readonly inbound: Amount;
}

/** `lasts`: the days that the stock covers; `at-least`: the plan ends before the stock does. */
export type DaysOfSupply = { readonly kind: 'lasts'; readonly days: Days } | { readonly kind: 'at-least'; readonly days: Days };

/**
 * Days of supply at the close of each day of a plan: how many of the following days the stock then
 * on the shelf covers, walking the demand that is planned for them, without further deliveries.
 * A shelf does not go below zero: care that had to do without does not catch up.
 *
 * @param opening  stock before the use of the first day, in base units
 *
 * Source: PURIS (Catena-X), days of supply; 100 in stock, demand 40, 60, 50, 50, 60, 50 and inbound
 * 0, 60, 100, 0, 0, 40 gives 1.0, 1.2, 2.0, 1.0, 0.0.
 */
export function daysOfSupply(opening: Amount, plan: readonly PlannedDay[]): readonly DaysOfSupply[] {
  let stock: number = opening;
  return plan.map(({ demand, inbound }, today) => {
    stock = Math.max(0, stock - demand + inbound);
    return walk(stock, plan.slice(today + 1));
  });
}

function walk(stock: number, ahead: readonly PlannedDay[]): DaysOfSupply {
  let left = stock;
  for (const [day, { demand }] of ahead.entries()) {
    if (left < demand) return { kind: 'lasts', days: days(day + left / demand) };
    left -= demand;
  }
  return { kind: 'at-least', days: days(ahead.length) };
}
