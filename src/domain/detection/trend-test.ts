import { median } from '../numeric/median.js';
import { normalUpperTail } from './numeric/normal.js';

/** Whether a series rises or falls, and by how much. */
export interface TrendTest {
  /** Pairs that rise less pairs that fall. */
  readonly s: number;
  readonly variance: number;
  readonly z: number;
  /** Probability of so much order, either way, by chance. */
  readonly p: number;
  /** Median of the slopes of all pairs, in units of the values per step. */
  readonly slope: number;
}

/**
 * Mann-Kendall test with Theil and Sen's slope, for a continuous series such as weeks of cover.
 * Source: Mann 1945, Econometrica 13:245; Kendall 1975, Rank Correlation Methods (ties); Sen 1968, J Am Stat Assoc 63:1379.
 *
 * @param values  one per step, at least two
 */
export function trendTest(values: readonly number[]): TrendTest {
  const pairs = values.flatMap((early, i) => values.slice(i + 1).map((late, j) => ({ rise: late - early, steps: j + 1 })));
  const s = pairs.reduce((sum, { rise }) => sum + Math.sign(rise), 0);
  const variance = varianceOf(values);
  const z = s === 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(variance);
  return {
    s,
    variance,
    z,
    p: Math.min(1, 2 * normalUpperTail(Math.abs(z))),
    slope: median(pairs.map(({ rise, steps }) => rise / steps)) ?? NaN,
  };
}

function varianceOf(values: readonly number[]): number {
  const ties = new Map<number, number>();
  for (const value of values) ties.set(value, (ties.get(value) ?? 0) + 1);
  const shareOf = (n: number) => n * (n - 1) * (2 * n + 5);
  return [...ties.values()].reduce((left, tied) => left - shareOf(tied), shareOf(values.length)) / 18;
}
