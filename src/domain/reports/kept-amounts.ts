import type { Day } from '../calendar.js';
import type { EffectiveAmounts } from './effective-amounts.js';

/**
 * What a version of a report puts into the sums, as it is kept sealed; amounts in base units of the product group, null
 * where it says nothing. Source: contract, section 2, report body.
 */
export interface KeptAmounts extends Omit<EffectiveAmounts, 'severity'> {
  /** First day of the period in which `used` was used. */
  readonly periodStart: Day | null;
  /** Last day of it. */
  readonly periodEnd: Day | null;
}
