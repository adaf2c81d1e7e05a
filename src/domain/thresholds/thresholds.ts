import type { Weeks } from '../units.js';

/**
 * Cover in weeks at or below which each level begins; a level that is left out is not reached on
 * this basis. Policy: dated data with author and reason, never configuration.
 */
export interface Boundaries {
  readonly watch?: Weeks;
  readonly warning?: Weeks;
  readonly critical?: Weeks;
}

/** Boundaries on cover at expected use and on cover at peak use; a basis without any never raises. */
export interface Thresholds {
  readonly atExpected: Boundaries;
  readonly atPeak: Boundaries;
}
