import type { Day } from '../calendar.js';
import { type Lot, usableStock } from '../cover/usable-stock.js';
import { type Amount, amount, perDay } from '../units.js';
import type { DikeStatement } from './dike-statement.js';

/** What a stated stock is good for on a day [base units]. */
export interface DikeStock {
  /** In date, releasable, and used or sold before it expires. */
  readonly counts: Amount;
  readonly blocked: Amount;
  /** Lots that have expired by the day. */
  readonly expired: Amount;
  /** Expires before normal business has turned it over. */
  readonly expiresUnused: Amount;
  /** Expiry was stated, but no turnover: nobody can say whether all of it rotates in time. */
  readonly rotationUnknown: boolean;
}

/**
 * What a stated stock is good for: rotation and expiry as far as was stated, and no further. What no lot names has no known expiry and
 * counts. Blocked stock may be among the lots: never does more count than was usable.
 *
 * Source: letter of April 2021, dike 1 and 2: the stock rotates through normal use; expired and blocked stock does not count.
 */
export function dikeStock({ usable, blocked, lots, turnover, asOf }: DikeStatement, today: Day): DikeStock {
  const standing = lots.filter(({ expiresOn }) => expiresOn === null || expiresOn > asOf);
  const parts = usableStock([...standing, ...unnamed(usable, standing)], turnover === null ? null : perDay(turnover), today);
  return {
    counts: amount(Math.min(usable, parts.usable)),
    blocked,
    expired: amount(parts.expired + total(lots.filter((lot) => !standing.includes(lot)))),
    expiresUnused: parts.expiresUnused,
    rotationUnknown: turnover === null && standing.some(({ expiresOn }) => expiresOn !== null && expiresOn > today),
  };
}

/** What is usable beyond what the lots name. */
function unnamed(usable: Amount, lots: readonly Lot[]): Lot[] {
  const named = total(lots);
  return usable > named ? [{ expiresOn: null, quantity: amount(usable - named) }] : [];
}

function total(lots: readonly Lot[]): number {
  return lots.reduce((sum, { quantity }) => sum + quantity, 0);
}
