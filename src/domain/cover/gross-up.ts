import { amount } from '../units.js';
import type { Amount } from '../units.js';

/** What a reported total stands for nationally [base units], or unknown when nobody of the reference reported. */
export type NationalEstimate = { readonly kind: 'estimate'; readonly amount: Amount } | { readonly kind: 'unknown' };

/**
 * Grosses a reported total up by the share of the reference volume that its reporters hold.
 *
 *     national = reported / coverage
 *
 * @param coverage  share of the reference volume, 0 to 1
 *
 * Source: own definition; 42,000 reported by holders of 70 % stands for 60,000.
 */
export function grossUp(reported: Amount, coverage: number): NationalEstimate {
  if (!(coverage >= 0 && coverage <= 1)) throw new RangeError(`a coverage is from 0 to 1, not ${coverage}`);
  if (coverage === 0) return { kind: 'unknown' };
  return { kind: 'estimate', amount: amount(reported / coverage) };
}
