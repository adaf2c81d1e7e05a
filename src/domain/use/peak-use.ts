import { amountPerWeek } from '../units.js';
import type { AmountPerWeek } from '../units.js';
import { ordinaryUse } from './ordinary-use.js';

/** What the peak is derived from; null is not known. */
export interface PeakBasis {
  /** Use per week in ordinary times [base units per week], in any order. */
  readonly history: readonly (AmountPerWeek | null)[];
  /** Use per week in the scenario under way [base units per week]. */
  readonly expected: AmountPerWeek | null;
  /** How many times ordinary use a peak is, from the policy in force; FFP2 in April 2020: 102. */
  readonly factor: number | null;
}

/**
 * Peak use (piekverbruik) [base units per week].
 *
 *     peak = max(expected use, ordinary use x factor)
 *
 * Never below what is expected already. Unknown (null) without a factor or without a known week:
 * the expected use alone would pass for a peak that nobody worked out.
 *
 * Source: letter of April 2021, dikes 1 and 2, sized in peak use; factors from the published peaks.
 */
export function peakUse({ history, expected, factor }: PeakBasis): AmountPerWeek | null {
  const ordinary = ordinaryUse(history);
  if (ordinary === null || factor === null) return null;
  return amountPerWeek(Math.max(expected ?? 0, ordinary * factor));
}
