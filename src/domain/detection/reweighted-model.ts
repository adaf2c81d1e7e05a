import { dispersionOf, logVariance } from './fit-figures.js';
import { at } from '../numeric/at.js';
import { fitQuasiPoisson, type ModelWeeks, type QuasiPoissonFit } from './quasi-poisson.js';

/** A model in which past outbreaks count less. */
export interface ReweightedModel {
  readonly fit: QuasiPoissonFit;
  /** Dispersion, at least 1. */
  readonly phi: number;
  /** Dispersion that the weights of the last round give; not floored. */
  readonly dispersion: number;
  /** The same with the weights of the weeks in their place. */
  readonly priorDispersion: number;
  /** Whether there is a trend in it. */
  readonly trend: boolean;
}

/**
 * Fits, gives weeks far above what is expected of them less weight, and fits once more. One that does not converge with a trend is
 * tried without.
 *
 * Source: Farrington, Andrews, Beale and Catchpole 1996, J R Stat Soc A 159:547, section 3.5 (Anscombe residuals).
 *
 * @param above  residual from which a week counts less: 1 in the original, 2.58 in the improved one; null: no week does
 * @returns null when nothing converges
 */
export function fitReweighted(weeks: ModelWeeks, trend: boolean, above: number | null): ReweightedModel | null {
  const equal = new Float64Array(weeks.counts.length).fill(1);
  const first = fitQuasiPoisson(weeks, equal, trend);
  const prior = first === null || above === null ? equal : weightsOf(weeks, first, above);
  const fit = first === null || above === null ? first : fitQuasiPoisson(weeks, prior, trend);
  if (fit === null) return trend ? fitReweighted(weeks, false, above) : null;
  const dispersion = dispersionOf(weeks, fit, fit.working);
  const priorDispersion = above === null ? dispersion : dispersionOf(weeks, fit, prior);
  return { fit, phi: Math.max(1, dispersion), dispersion, priorDispersion, trend };
}

/** Weights that sum to the number of weeks. */
function weightsOf(weeks: ModelWeeks, fit: QuasiPoissonFit, above: number): Float64Array {
  const phi = Math.max(1, dispersionOf(weeks, fit, fit.working));
  const weights = fit.means.map((mean, i) => {
    const leverage = at(fit.working, i) * logVariance(fit, at(weeks.levels, i), at(weeks.times, i));
    const residual = (1.5 * (at(weeks.counts, i) ** (2 / 3) * mean ** (-1 / 6) - Math.sqrt(mean))) / Math.sqrt(phi * (1 - leverage));
    return residual > above ? residual ** -2 : 1;
  });
  const scale = weights.length / weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight * scale);
}
