import type { Day } from '../calendar.js';
import type { Released } from './releasable.js';

/**
 * A week of a series as it may be shown; amounts in base units, rates per week, cover in weeks. Source: own definition.
 */
export interface ProtectedWeek {
  readonly weekStart: Day;
  readonly usable: Released;
  readonly blocked: Released;
  readonly used: Released;
  readonly expected: Released;
  readonly incoming: Released;
  readonly coverAtExpected: Released;
  readonly coverAtPeak: Released;
  /** How many shortages were reported. */
  readonly signals: Released;
}
