import { countQuantile } from './numeric/count-quantile.js';
import { normalQuantile } from './numeric/normal.js';

/** Power that makes counts symmetric before a bound is drawn. */
export const TRANSFORMS = ['none', '1/2', '2/3'] as const;
export type Transform = (typeof TRANSFORMS)[number];

/** What is expected of a week. */
export interface Expectation {
  /** Log of the mean, and its standard error. */
  readonly log: number;
  readonly logError: number;
  readonly phi: number;
}

const POWERS: Readonly<Record<Transform, number>> = { none: 1, '1/2': 1 / 2, '2/3': 2 / 3 };

/**
 * Bound by a power that makes counts symmetric: error of the mean and spread of the count together.
 * Source: Farrington et al. 1996, section 3.6.
 *
 * @param z  standard normal quantile of the bound
 */
export function transformedBound({ log, logError, phi }: Expectation, transform: Transform, z: number): number {
  const mean = Math.exp(log);
  const power = POWERS[transform];
  const tau = phi + (mean * logError) ** 2 / mean;
  const deviation = Math.sqrt(power * power * mean ** (2 * power - 1) * tau);
  return Math.max(0, mean ** power + z * deviation) ** (1 / power);
}

/** Bound as the quantile of a negative binomial about the mean, taken as known. Source: Salmon et al. 2016, J Stat Softw 70(10). */
export function plugInBound({ log, phi }: Expectation, alpha: number): number {
  return countQuantile(1 - alpha, Math.exp(log), phi);
}

/** The same about the upper end of the mean's own interval. Source: Salmon et al. 2016. */
export function upperMeanBound({ log, logError, phi }: Expectation, alpha: number): number {
  return countQuantile(1 - alpha, Math.exp(log + normalQuantile(1 - alpha) * logError), phi);
}
