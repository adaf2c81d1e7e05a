import { amount } from '../units.js';
import type { Amount, Days } from '../units.js';

/** What was used in a period, and on how many of its days there was nothing to use. */
export interface MeasuredUse {
  readonly used: Amount;
  readonly period: Days;
  readonly outOfStock: Days;
}

/** Use over the whole period [base units]; `low`: no day with stock, so nothing to correct by. */
export interface CorrectedUse {
  readonly used: Amount;
  readonly confidence: 'normal' | 'low';
}

/**
 * Use corrected for days out of stock: an empty shelf uses nothing, which says nothing about need.
 *
 *     corrected use = used x period / (period - days out of stock)
 *
 * Out of stock the whole period: the measured figure stays, marked low confidence.
 *
 * Source: open mSupply and OpenLMIS, average monthly consumption; 6 in 30 days of which 15 at zero is 12.
 */
export function correctedUse({ used, period, outOfStock }: MeasuredUse): CorrectedUse {
  if (outOfStock > period) throw new RangeError(`out of stock ${outOfStock} days of a period of ${period}`);
  const confidence = outOfStock === period ? 'low' : 'normal';
  return { used: amount(used * timesForEmptyDays(period, outOfStock)), confidence };
}

/** How many times the measured use the corrected one is, see `correctedUse`; 1 where every day was out of stock. Source: as there. */
export function timesForEmptyDays(period: number, outOfStock: number): number {
  return outOfStock >= period ? 1 : period / (period - outOfStock);
}
