import type { Day } from '../calendar.js';
import { cusum } from '../detection/cusum.js';
import type { Detected } from '../detection/detected.js';
import { earsC2 } from '../detection/ears.js';
import { farringtonImproved } from '../detection/farrington.js';
import { meanOf } from '../detection/numeric/mean-of.js';
import { median } from '../numeric/median.js';
import type { UnusualRules, Watched } from './unusual-rules.js';
import type { WatchedPoint } from './watched-points.js';

/** What is said of one week; bounds in percent. Plain values. Source: own definition. */
export interface JudgedWeek {
  readonly weekStart: Day;
  readonly value: number | null;
  /** The bound that it lies above, or else the lowest, and whose it is. */
  readonly bound: number | null;
  readonly by: 'ears-c2' | 'farrington' | 'cusum' | null;
  /** Null: nothing can be said of the week. */
  readonly alarm: boolean | null;
}

/** Of the weeks that are compared with so many may be missing, as a share. */
const MISSING_AT_MOST = 0.25;
const WEEKS_A_YEAR = 52;
const EARS_GAP = 2;

/**
 * Judges the newest weeks of a series, each by what came before it: by Farrington's improved method when there are years enough, else by EARS C2, and use
 * by a CUSUM too. A week alarms when it lies above a bound, does so without any one owner as well, by enough to matter, and enough owners are concerned. Weeks without a
 * value are taken as usual where others are compared with them.
 *
 * @param points  without a gap, oldest first
 *
 * Source: own definition; the detectors as published.
 */
export function judgeWeeks(what: Watched, points: readonly WatchedPoint[], rules: UnusualRules): readonly JudgedWeek[] {
  const begun = points.findIndex(({ value }) => value !== null);
  const series = begun < 0 ? [] : points.slice(begun);
  const first = Math.max(0, series.length - rules.judgedWeeks);
  const usual = median(series.slice(0, first).flatMap(({ value }) => value ?? [])) ?? 0;
  const values = series.map(({ value }) => value ?? usual);
  const least = usual + rules.leastRise;
  const slow = what === 'use' ? slowly(values, first, rules) : [];
  return series.slice(first).map((point, at) => {
    const sudden = suddenly(series, values, first + at, rules);
    const said = [sudden, { by: 'cusum' as const, ...(slow[at] ?? UNSAID) }];
    return judged(point, said.flatMap(atLeast(least)), rules);
  });
}

interface Said extends Detected {
  readonly by: Exclude<JudgedWeek['by'], null>;
}

const UNSAID: Detected = { bound: null, alarm: false };

function suddenly(series: readonly WatchedPoint[], counts: readonly number[], week: number, rules: UnusualRules): Said {
  const { years, halfWidth } = rules.farrington;
  const known = series.slice(0, week).filter(({ value }) => value !== null).length;
  if (week >= WEEKS_A_YEAR * years + halfWidth && known >= (1 - MISSING_AT_MOST) * week) {
    return { by: 'farrington', ...farringtonImproved({ counts, days: null }, week, rules.farrington) };
  }
  const compared = series.slice(Math.max(0, week - EARS_GAP - rules.ears.baseline), Math.max(0, week - EARS_GAP));
  const missing = compared.filter(({ value }) => value === null).length;
  if (missing > MISSING_AT_MOST * rules.ears.baseline) return { by: 'ears-c2', ...UNSAID };
  return { by: 'ears-c2', ...earsC2(counts, week, rules.ears) };
}

/**
 * The scale of the negative binomial, with the variance of the weeks before, is the plain standard score. The sum does not begin anew after an alarm, and
 * would speak of a rise long after it: a week that adds nothing to the sum is calm.
 */
function slowly(values: readonly number[], first: number, { ears, slow }: UnusualRules): readonly Detected[] {
  const before = values.slice(Math.max(0, first - WEEKS_A_YEAR), first);
  if (before.length < ears.baseline) return [];
  const expected = meanOf(before);
  if (expected <= 0) return [];
  const squares = before.reduce((sum, value) => sum + (value - expected) ** 2, 0);
  const variance = Math.max(squares / (before.length - 1), ears.leastDeviation ** 2);
  const overdispersion = (variance - expected) / expected ** 2;
  const adding = expected + slow.reference * Math.sqrt(variance);
  return cusum(values, first, { ...slow, scale: 'pearsonNegBin', expected, overdispersion }).map(({ bound, alarm }) =>
    bound === null ? UNSAID : { bound: Math.max(bound, adding), alarm },
  );
}

interface Bounded extends Said {
  readonly bound: number;
}

/** What is told apart by a detector may be too little to matter. */
function atLeast(least: number) {
  return ({ bound, ...said }: Said): Bounded[] => (bound === null ? [] : [{ ...said, bound: Math.max(bound, least) }]);
}

function judged({ weekStart, value, without, concerned }: WatchedPoint, bounds: readonly Bounded[], rules: UnusualRules): JudgedWeek {
  const lowest = [...bounds].sort((one, other) => one.bound - other.bound)[0];
  if (value === null || without === null || lowest === undefined) return { weekStart, value, bound: null, by: null, alarm: null };
  const above = bounds.find(({ bound, alarm }) => alarm && without > bound);
  const { by, bound } = above ?? lowest;
  return { weekStart, value, bound, by, alarm: above !== undefined && concerned >= rules.ownersConcerned };
}
