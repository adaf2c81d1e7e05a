import { type Detected, UNKNOWN } from './detected.js';
import { meanOf } from './numeric/mean-of.js';

/** How a count is brought to a scale on which it spreads evenly. */
export const CUSUM_SCALES = ['none', 'standard', 'rossi', 'anscombe', 'pearsonNegBin'] as const;
/** One of those scales. */
export type CusumScale = (typeof CUSUM_SCALES)[number];

/** How a sum is kept and judged; no units but those of the scale. */
export interface CusumSetting {
  readonly scale: CusumScale;
  /** What a week may be above its expectation without being added, on the scale. */
  readonly reference: number;
  /** Sum from which it is an alarm, on the scale. */
  readonly decision: number;
  /** Expected count of a week; null: the mean of the weeks before the first. */
  readonly expected: number | null;
  /** Of the negative binomial: variance is m + overdispersion x m squared. */
  readonly overdispersion: number;
}

interface Scale {
  readonly of: (count: number) => number;
  /** The smallest count that reaches a value on the scale. */
  readonly from: (value: number) => number;
}

/**
 * Sums what weeks are above their expectation; it does not begin anew after an alarm. The bound is the smallest count that alarms.
 * Without a scale the reference reports what is missing to the decision after the week itself, and so does this.
 *
 * Source: Rossi, Lampugnani and Marchi 1999, Stat Med 18:2111.
 *
 * @param first  index of the first week that is judged; one answer for each from there
 */
export function cusum(counts: readonly number[], first: number, setting: CusumSetting): readonly Detected[] {
  const expected = setting.expected ?? meanOf(counts.slice(0, first));
  const scale = SCALES[setting.scale](expected, setting.overdispersion);
  let sum = 0;
  return counts.slice(first).map((count) => {
    const needed = setting.decision + setting.reference - sum;
    sum = Math.max(0, sum + scale.of(count) - setting.reference);
    const bound = setting.scale === 'none' ? Math.max(0, setting.decision - sum) : scale.from(needed);
    return Number.isFinite(bound) ? { bound, alarm: sum >= setting.decision } : UNKNOWN;
  });
}

const SCALES: Readonly<Record<CusumScale, (m: number, overdispersion: number) => Scale>> = {
  none: () => ({ of: (x) => x, from: (value) => Math.max(0, value) }),
  standard: (m) => ({ of: (x) => (x - m) / Math.sqrt(m), from: (value) => Math.max(0, Math.ceil(m + value * Math.sqrt(m))) }),
  rossi: (m) => ({
    of: (x) => (x - 3 * m + 2 * Math.sqrt(x * m)) / (2 * Math.sqrt(m)),
    // Below the least value on this scale the reference takes the other root of the square, and so does this.
    from: (value) => (value < -2 * Math.sqrt(m) ? 0 : (Math.sqrt(4 * m + 2 * value * Math.sqrt(m)) - Math.sqrt(m)) ** 2),
  }),
  anscombe: (m) => ({
    of: (x) => (1.5 * (x ** (2 / 3) - m ** (2 / 3))) / m ** (1 / 6),
    from: (value) => Math.max(0, m ** (2 / 3) + (value * m ** (1 / 6)) / 1.5) ** 1.5,
  }),
  pearsonNegBin: (m, overdispersion) => {
    const deviation = Math.sqrt(m + overdispersion * m * m);
    return { of: (x) => (x - m) / deviation, from: (value) => Math.max(0, m + value * deviation) };
  },
};
