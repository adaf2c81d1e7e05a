import type { Level } from './level.js';

/** The level that holds on one basis, and how many evaluations in a row have been milder than it. */
export interface SettledBasis {
  readonly level: Level;
  readonly milderInARow: number;
}

/** What holds, per basis and as the worse of the two. Plain values: it is stored as it is. */
export interface Settled {
  readonly level: Level;
  readonly atExpected: SettledBasis;
  readonly atPeak: SettledBasis;
}

/** When a level may fall; it rises at once. */
export interface SettlingRule {
  /** How much better than a boundary a cover must be, as a share of the boundary; 0.1 is ten per cent. */
  readonly margin: number;
  /** Or so many evaluations in a row that are milder; null: only the margin counts. */
  readonly evaluations: number | null;
}

/** Ten per cent, or four evaluations in a row: a month of weekly statements. Source: own definition. */
export const DEFAULT_SETTLING: SettlingRule = { margin: 0.1, evaluations: 4 };

const NORMAL: SettledBasis = { level: 'normal', milderInARow: 0 };

/** Where everything begins, before the first evaluation. */
export const UNSETTLED: Settled = { level: 'normal', atExpected: NORMAL, atPeak: NORMAL };
