import { betaShare, gammaShare } from './lower-share.js';
import { normalQuantile } from './normal.js';

/** Rounding in the sums must not move a quantile to the next count. */
const SLACK = 1e-13;
/** From here up a negative binomial is told from a Poisson count; below it the sums lose more than the difference is. */
const TOLD_APART = 1 + 1e-7;

/**
 * The smallest count that is not exceeded with probability p, of a count with this mean and variance dispersion x mean: Poisson
 * when dispersion is 1, negative binomial of size mean / (dispersion - 1) above.
 *
 * @param mean > 0
 * @param dispersion >= 1
 * @returns NaN when mean or dispersion is no such number, or the share of a count cannot be computed
 */
export function countQuantile(p: number, mean: number, dispersion: number): number {
  if (!Number.isFinite(mean * dispersion)) return NaN;
  const upTo = dispersion > TOLD_APART ? negativeBinomial(mean, dispersion) : poisson(mean);
  const deviation = Math.sqrt(mean * dispersion);
  const guess = Math.max(0, Math.round(mean + normalQuantile(p) * deviation));
  if (Number.isNaN(upTo(guess))) return NaN;
  return smallest((count) => upTo(count) >= p * (1 - SLACK), guess, Math.max(1, Math.round(deviation / 8)));
}

/** The smallest count that reaches, sought up and down from a guess in strides that grow shorter. */
function smallest(reaches: (count: number) => boolean, guess: number, firstStride: number): number {
  let count = guess;
  while (!reaches(count)) count += firstStride;
  for (let stride = firstStride; stride >= 1; stride = stride === 1 ? 0 : Math.ceil(stride / 2)) {
    while (count >= stride && reaches(count - stride)) count -= stride;
  }
  return count;
}

/** Probability of at most so many. */
function poisson(mean: number): (count: number) => number {
  return (count) => 1 - gammaShare(count + 1, mean);
}

/** Probability of at most so many. */
function negativeBinomial(mean: number, dispersion: number): (count: number) => number {
  const size = mean / (dispersion - 1);
  return (count) => betaShare(1 / dispersion, size, count + 1);
}
