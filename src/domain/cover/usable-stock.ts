import { daysBetween } from '../calendar.js';
import type { Day } from '../calendar.js';
import { amount } from '../units.js';
import type { Amount, AmountPerDay } from '../units.js';

/** Part of a stock [base units] with one expiry date; null when it does not expire. */
export interface Lot {
  readonly expiresOn: Day | null;
  readonly quantity: Amount;
}

/** A stock split by what it is good for [base units]; the three parts make up the whole. */
export interface UsableStock {
  readonly usable: Amount;
  readonly expired: Amount;
  readonly expiresUnused: Amount;
}

/**
 * The part of a stock that can be used before it expires. First to expire is first used, one day's
 * use on every day from `asOf` up to and with the expiry date. Stock that expires before it is used
 * does not count. Without a known use, or without any use, whatever is in date counts: nothing says
 * that it would be left over.
 *
 * @param usePerDay  expected use [base units per day]; null when not known
 *
 * Source: letter of April 2021, dike 1 and 2: stock rotates through normal use; boundary of our own:
 * a product is still good on its expiry date.
 */
export function usableStock(lots: readonly Lot[], usePerDay: AmountPerDay | null, asOf: Day): UsableStock {
  const pace = usePerDay || Infinity;
  let used = 0;
  let expired = 0;
  let expiresUnused = 0;
  for (const { daysLeft, quantity } of firstToExpireFirst(lots, asOf)) {
    const inTime = daysLeft === 0 ? 0 : Math.min(quantity, pace * daysLeft - used);
    used += inTime;
    if (daysLeft === 0) expired += quantity;
    else expiresUnused += quantity - inTime;
  }
  return { usable: amount(used), expired: amount(expired), expiresUnused: amount(expiresUnused) };
}

function firstToExpireFirst(lots: readonly Lot[], asOf: Day): readonly { daysLeft: number; quantity: Amount }[] {
  return lots
    .map(({ expiresOn, quantity }) => ({ daysLeft: daysLeftOf(expiresOn, asOf), quantity }))
    .sort((one, other) => one.daysLeft - other.daysLeft);
}

/** Days on which a lot can be used, the first and the last included. */
function daysLeftOf(expiresOn: Day | null, asOf: Day): number {
  if (expiresOn === null) return Number.MAX_SAFE_INTEGER;
  return Math.max(0, daysBetween(asOf, expiresOn) + 1);
}
