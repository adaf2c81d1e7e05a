import { type Detected, UNKNOWN } from './detected.js';
import { at } from '../numeric/at.js';
import { normalQuantile } from './numeric/normal.js';

/** How an EARS detector looks back. */
export interface EarsSetting {
  /** Weeks that a week is compared with. */
  readonly baseline: number;
  /** Floor of the standard deviation, in counts; with 0 a flat baseline alarms at the next count more, and C3 says nothing. */
  readonly leastDeviation: number;
  /** Probability of a false alarm in a week, if counts were normal. */
  readonly alpha: number;
}

const GAP = 2;
const C3_WEEKS = 2;

/**
 * EARS C1: more than the mean of the weeks just before, plus so many standard deviations.
 * Source: Hutwagner et al. 2003, J Urban Health 80:i89.
 */
export function earsC1(counts: readonly number[], week: number, setting: EarsSetting): Detected {
  return above(counts, week, setting, 0);
}

/** EARS C2: as C1, with two weeks between, so that a slow rise does not hide in its own baseline. Source: Hutwagner et al. 2003. */
export function earsC2(counts: readonly number[], week: number, setting: EarsSetting): Detected {
  return above(counts, week, setting, GAP);
}

/**
 * EARS C3: whether the two weeks before, together, were too far above one standard deviation. The bound is told around the week's own
 * count: how far it lies above is how far the two weeks were from an alarm.
 *
 * Source: Hutwagner et al. 2005, Emerg Infect Dis 11:314.
 */
export function earsC3(counts: readonly number[], week: number, setting: EarsSetting): Detected {
  const now = spread(counts, week - GAP, setting);
  const count = counts[week];
  if (now === null || count === undefined) return UNKNOWN;
  let excess = 0;
  for (let back = 1; back <= C3_WEEKS; back += 1) {
    const then = spread(counts, week - back - GAP, setting);
    if (then === null) return UNKNOWN;
    excess += Math.max(0, (at(counts, week - back) - then.mean) / then.deviation - 1);
  }
  return told(count, Math.max(0, count + now.deviation * (normalQuantile(1 - setting.alpha) - excess)));
}

function above(counts: readonly number[], week: number, setting: EarsSetting, gap: number): Detected {
  const before = spread(counts, week - gap, setting);
  return before === null ? UNKNOWN : told(counts[week], before.mean + normalQuantile(1 - setting.alpha) * before.deviation);
}

function told(count: number | undefined, bound: number): Detected {
  return count === undefined || !Number.isFinite(bound) ? UNKNOWN : { bound, alarm: count > bound };
}

/** Mean and standard deviation of the weeks up to, not including, one; null before there are enough. */
function spread(counts: readonly number[], end: number, { baseline, leastDeviation }: EarsSetting) {
  if (end < baseline || end > counts.length) return null;
  let sum = 0;
  for (let one = end - baseline; one < end; one += 1) sum += at(counts, one);
  const mean = sum / baseline;
  let squares = 0;
  for (let one = end - baseline; one < end; one += 1) squares += (at(counts, one) - mean) ** 2;
  return { mean, deviation: Math.max(Math.sqrt(squares / (baseline - 1)), leastDeviation) };
}
