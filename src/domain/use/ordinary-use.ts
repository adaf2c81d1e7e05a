import { median } from '../numeric/median.js';
import { amountPerWeek } from '../units.js';
import type { AmountPerWeek } from '../units.js';

/**
 * Ordinary use [base units per week]: the median of the known weekly uses. A median, because one
 * week of hoarding or of empty shelves must not move it. Null when no week is known.
 *
 * @param history  use per week; null for a week that is not known, which does not count as zero
 *
 * Source: own definition.
 */
export function ordinaryUse(history: readonly (AmountPerWeek | null)[]): AmountPerWeek | null {
  const middle = median(history.filter((use) => use !== null));
  return middle === null ? null : amountPerWeek(middle);
}
