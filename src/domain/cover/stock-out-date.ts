import { addDays, daysBetween } from '../calendar.js';
import type { Day } from '../calendar.js';
import { days } from '../units.js';
import type { Amount, AmountPerDay, Days } from '../units.js';

/** A delivery that is expected: a quantity [base units] on a day. */
export interface IncomingDelivery {
  readonly expectedOn: Day;
  readonly quantity: Amount;
}

/** What is known about one stock on one day; null is not known. */
export interface StockOutlook {
  readonly asOf: Day;
  readonly stock: Amount | null;
  readonly usePerDay: AmountPerDay | null;
  readonly incoming: readonly IncomingDelivery[];
}

/**
 * When a stock runs out. `runs-out`: the first day whose need cannot be met whole, and the share
 * (0 to below 1) of that day's need that can. `lasts-at-least`: not within the horizon.
 */
export type StockOut =
  | { readonly kind: 'runs-out'; readonly on: Day; readonly met: number }
  | { readonly kind: 'lasts-at-least'; readonly days: Days }
  | { readonly kind: 'unused' }
  | { readonly kind: 'unknown' };

/** Two years: no delivery is promised further ahead, so a longer walk would only pretend to know. */
const HORIZON_DAYS = 730;
/** Half of the last decimal that is stored: what is smaller is the arithmetic's, not the shelf's. */
const NOTHING = 5e-7;

/**
 * The stock-out date, simulated day by day. The day of the statement is the first day of use; a
 * delivery is there before the use of its day. Deliveries dated before the statement do not count:
 * they are in the stock or they are overdue.
 *
 * @param horizonDays  days to walk, the day of the statement included
 *
 * Source: own definition; example: 1,000 in stock on 2026-11-23 at 90 a day runs out on 2026-12-04.
 */
export function stockOutDate(outlook: StockOutlook, horizonDays = HORIZON_DAYS): StockOut {
  const { asOf, stock, usePerDay } = outlook;
  if (stock === null || usePerDay === null) return { kind: 'unknown' };
  if (usePerDay === 0) return { kind: 'unused' };

  const arriving = arrivalsByDay(outlook);
  let available: number = stock;
  for (let day = 0; day < horizonDays; day += 1) {
    available += arriving.get(day) ?? 0;
    const left = available - usePerDay * day;
    if (left < usePerDay - NOTHING) return { kind: 'runs-out', on: addDays(asOf, day), met: shareMet(left, usePerDay) };
  }
  return { kind: 'lasts-at-least', days: days(horizonDays) };
}

function arrivalsByDay({ asOf, incoming }: StockOutlook): ReadonlyMap<number, number> {
  const arriving = new Map<number, number>();
  for (const { expectedOn, quantity } of incoming) {
    const day = daysBetween(asOf, expectedOn);
    arriving.set(day, (arriving.get(day) ?? 0) + quantity);
  }
  return arriving;
}

/** Never below zero: what the tolerance let through the day before is no debt. */
function shareMet(left: number, need: number): number {
  return Math.max(0, left) / need;
}
