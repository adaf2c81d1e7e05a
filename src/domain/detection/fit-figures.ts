import { at } from '../numeric/at.js';
import type { ModelWeeks, QuasiPoissonFit } from './quasi-poisson.js';

/** Sum of squared working residuals with these weights, by degree of freedom: how much more counts vary than their mean. */
export function dispersionOf({ counts }: ModelWeeks, { means, degreesOfFreedom }: QuasiPoissonFit, weights: Float64Array): number {
  const squares = means.reduce((sum, mean, i) => sum + at(weights, i) * ((at(counts, i) - mean) / mean) ** 2, 0);
  return squares / degreesOfFreedom;
}

/** Variance of the log of the mean at a time and level, for a dispersion of 1; times the weight of a week it is its leverage. */
export function logVariance({ levelWeights, levelTimes, timeSquares }: QuasiPoissonFit, level: number, time: number): number {
  const around = timeSquares > 0 ? (time - at(levelTimes, level)) ** 2 / timeSquares : 0;
  return 1 / at(levelWeights, level) + around;
}

/** Log of the mean at a time and level. */
export function logMean({ effects, slope }: QuasiPoissonFit, level: number, time: number): number {
  return at(effects, level) + slope * time;
}
