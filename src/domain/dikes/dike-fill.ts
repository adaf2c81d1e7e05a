import type { Day } from '../calendar.js';
import { type Amount, amount } from '../units.js';
import type { DikeStatement } from './dike-statement.js';
import { dikeStock } from './dike-stock.js';
import type { RequiredStock } from './required-dike-1.js';

/** How a dike of stock stands [base units]. */
export interface DikeFill {
  /** By the norm in force; null: nobody knows the peak. */
  readonly required: RequiredStock | null;
  /** What counts; null: nobody stated anything, which is not nothing. */
  readonly counts: Amount | null;
  readonly blocked: Amount;
  readonly expired: Amount;
  readonly expiresUnused: Amount;
  /** Statements of which nobody can say whether all of it rotates in time. */
  readonly rotationUnknown: number;
  /** Lines that it rests on: of dike 1 per institution, of dike 2 per contract. */
  readonly lines: number;
  readonly holdings: number;
}

/**
 * How a dike of stock stands: what was stated for it, set against what it must hold.
 *
 * @param statements  the newest of each line, see `newestPerDike`; those of other dikes are left out
 *
 * Source: letter of April 2021, sections on dike 1 and dike 2.
 */
export function dikeFill(dike: 1 | 2, statements: readonly DikeStatement[], required: RequiredStock | null, today: Day): DikeFill {
  const own = statements.filter((statement) => statement.dike === dike);
  const stocks = own.map((statement) => dikeStock(statement, today));
  const sum = (of: 'counts' | 'blocked' | 'expired' | 'expiresUnused') => amount(stocks.reduce((all, stock) => all + stock[of], 0));
  return {
    required,
    counts: own.length === 0 ? null : sum('counts'),
    blocked: sum('blocked'),
    expired: sum('expired'),
    expiresUnused: sum('expiresUnused'),
    rotationUnknown: stocks.filter(({ rotationUnknown }) => rotationUnknown).length,
    lines: own.length,
    holdings: new Set(own.map(({ holdingId }) => holdingId)).size,
  };
}
