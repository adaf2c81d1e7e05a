import { daysBetween } from '../calendar.js';
import type { Day } from '../calendar.js';
import { amountPerDay } from '../units.js';
import type { Amount, AmountPerDay } from '../units.js';
import type { CoverInDays } from './cover.js';
import { daysOfCover } from './days-of-cover.js';

/** A count of the shelf [base units], with what came in since the count before. */
export interface Count {
  readonly day: Day;
  readonly stock: Amount;
  readonly received: Amount;
}

/**
 * Use derived from counts. `too-few`: two days are needed. `contradictory`: more on the shelf than
 * came in, so a receipt or a count is missing; no use can be told from it.
 */
export type BurnRate =
  | { readonly kind: 'known'; readonly perDay: AmountPerDay; readonly left: CoverInDays }
  | { readonly kind: 'too-few' }
  | { readonly kind: 'contradictory' };

/**
 * Burn rate [base units per day]: stock at the first count + received since - stock at the last
 * count, over the days between; and how long the last stock lasts at that rate.
 *
 * @param counts  oldest first; what was received with the first count is not used
 *
 * Source: CDC, PPE burn rate calculator; 100, 92, 85, 76 without receipts is 8.0 a day, 9.5 days left.
 */
export function burnRate(counts: readonly Count[]): BurnRate {
  const [first, ...later] = counts;
  const last = later.at(-1);
  if (!first || !last || last.day <= first.day) return { kind: 'too-few' };

  const received = later.reduce((sum, count) => sum + count.received, 0);
  const used = first.stock + received - last.stock;
  if (used < 0) return { kind: 'contradictory' };

  const perDay = amountPerDay(used / daysBetween(first.day, last.day));
  return { kind: 'known', perDay, left: daysOfCover(last.stock, perDay) };
}
