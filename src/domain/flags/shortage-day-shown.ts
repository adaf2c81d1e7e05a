import type { Day } from '../calendar.js';
import type { ProtectedEvidence } from './protected-evidence.js';

/**
 * The day a shortage is expected, when it may be shown: it must be the stock-out date of a side of which that may be
 * shown. Source: own definition.
 */
export function shortageDayShown(day: Day | null, { sides }: ProtectedEvidence): Day | null {
  const dates = sides.flatMap(({ stockOut, stockOutAtPeak }) => [stockOut, stockOutAtPeak]);
  return dates.some((date) => date.kind === 'runs-out' && date.on === day) ? day : null;
}
