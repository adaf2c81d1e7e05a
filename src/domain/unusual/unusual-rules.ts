import type { EarsSetting } from '../detection/ears.js';
import type { ImprovedSetting } from '../detection/farrington.js';

/** What is watched week by week, see `partsOf`. Source: own definition. */
export const WATCHED = ['use', 'shortages', 'unobtainable', 'late'] as const;
/** One of those. Source: own definition. */
export type Watched = (typeof WATCHED)[number];

/** When a week is unusual. Policy: dated data; these are own proposals. Shares from 0 to 1, values in percent. Source: own proposal. */
export interface UnusualRules {
  /** Newest weeks that are judged; all before them say what is usual. */
  readonly judgedWeeks: number;
  /** Weeks before those in which a reporter must be known, to count. */
  readonly knownWeeks: number;
  /** Share of the usual weight that a week needs to be judged. */
  readonly completeness: number;
  /** Fewest owners in a week that is judged, and owners who report it where something is reported. */
  readonly owners: number;
  readonly ownersConcerned: number;
  /** A shortage counts from this severity on, see `severityOf`. */
  readonly fromSeverity: number;
  /** No week is unusual that lies less than this above the median of the weeks before [percentage points]. */
  readonly leastRise: number;
  /** Promised deliveries are late when less than this share of them came. */
  readonly lateBelow: number;
  /** For short histories: EARS C2. */
  readonly ears: EarsSetting;
  /** For long ones: Farrington as improved. */
  readonly farrington: Omit<ImprovedSetting, 'reweightAbove'> & { readonly reweightAbove: number };
  /** CUSUM for what rises slowly, in standard deviations of the weeks before; for use only. */
  readonly slow: { readonly reference: number; readonly decision: number };
  /** Weeks in a row that begin an alarm, and that end it. */
  readonly inARow: { readonly toRaise: number; readonly toEnd: number };
}

/** Own proposals, measured as docs/detection.md says; the settings of Farrington are those of Noufaily et al. 2013. Source: own proposal. */
export const UNUSUAL_RULES: UnusualRules = {
  judgedWeeks: 8,
  knownWeeks: 8,
  completeness: 0.6,
  owners: 5,
  ownersConcerned: 3,
  fromSeverity: 2,
  leastRise: 10,
  lateBelow: 0.5,
  ears: { baseline: 14, leastDeviation: 5, alpha: 0.001 },
  farrington: {
    ...{ years: 3, halfWidth: 3, levels: 10, leftOut: 26, reweightAbove: 2.58, alpha: 0.01 },
    ...{ trend: true, trendBelow: 0.05, fewest: { cases: 5, weeks: 4 }, bound: 'nbPlugin', transform: '2/3' },
  },
  slow: { reference: 0.5, decision: 5 },
  inARow: { toRaise: 2, toEnd: 2 },
};

/** Weeks that can be looked back on: those judged, and before them the years of Farrington or what EARS takes. Source: own definition. */
export function weeksLookedBackOn({ judgedWeeks, ears, farrington }: UnusualRules): number {
  const years = 52 * farrington.years + farrington.halfWidth + 1;
  return judgedWeeks + Math.max(years, ears.baseline + 2);
}
