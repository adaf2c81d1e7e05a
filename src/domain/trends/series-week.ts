import type { Day } from '../calendar.js';
import type { SignalCounts } from './contribution.js';

/**
 * What was reported in one week about one product group, scope and side; amounts in base units, rates per week. Sums
 * over those who stated something: how many they are, and under how many owners, stands beside each. Source: own
 * definition.
 */
export interface SeriesWeek {
  readonly weekStart: Day;
  readonly reporters: number;
  readonly holdings: number;
  readonly usable: number;
  readonly blocked: number;
  readonly used: number;
  readonly users: number;
  readonly userHoldings: number;
  readonly expected: number;
  readonly expecters: number;
  readonly expecterHoldings: number;
  readonly stockOfExpecters: number;
  readonly incoming: number;
  readonly signals: SignalCounts;
  readonly notices: number;
}
