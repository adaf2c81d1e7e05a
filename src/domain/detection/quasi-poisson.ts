import { at } from '../numeric/at.js';

/** Weeks that a model of counts is fitted to, in one order. */
export interface ModelWeeks {
  readonly counts: readonly number[];
  /** In weeks, from whatever zero. */
  readonly times: readonly number[];
  /** Of which level of the season each is, from 0. */
  readonly levels: readonly number[];
  readonly levelCount: number;
}

/** A fitted model: log of the mean = effect of the level + slope x time. Sums are kept as the last round weighted them. */
export interface QuasiPoissonFit {
  readonly means: Float64Array;
  /** Weight of each week in the last round. */
  readonly working: Float64Array;
  readonly effects: Float64Array;
  readonly slope: number;
  /** Sum of the weights in each level, and mean time there. */
  readonly levelWeights: Float64Array;
  readonly levelTimes: Float64Array;
  /** Weighted sum of squares of time within the levels; 0 without a trend. */
  readonly timeSquares: number;
  /** Weeks less what was estimated. */
  readonly degreesOfFreedom: number;
}

/** As in R's `glm`, whose figures are the reference. */
const CHANGE = 1e-8;
const MOST_ROUNDS = 25;
const START_ABOVE = 0.1;

/**
 * Fits counts by quasi-likelihood: variance in proportion to the mean, log link, iteratively reweighted least squares. Time is taken
 * around its mean in each level, so that every round is a few sums and nothing is lost by subtraction.
 *
 * Source: McCullagh and Nelder 1989, Generalized Linear Models, chapter 9.
 *
 * @param prior  weight of each week
 * @returns null when it does not converge
 */
export function fitQuasiPoisson(weeks: ModelWeeks, prior: Float64Array, trend: boolean): QuasiPoissonFit | null {
  const means = Float64Array.from(weeks.counts, (count) => count + START_ABOVE);
  const state: State = { means, logs: means.map((mean) => Math.log(mean)), prior };
  let deviance = devianceOf(weeks, state);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const line = oneRound(weeks, state, trend);
    foresee(weeks, state, line);
    const before = deviance;
    deviance = devianceOf(weeks, state);
    if (!Number.isFinite(deviance)) return null;
    if (Math.abs(deviance - before) / (Math.abs(deviance) + 0.1) < CHANGE) {
      return { means, ...line, degreesOfFreedom: means.length - weeks.levelCount - (trend ? 1 : 0) };
    }
  }
  return null;
}

interface State {
  readonly means: Float64Array;
  readonly logs: Float64Array;
  readonly prior: Float64Array;
}

type Line = Omit<QuasiPoissonFit, 'means' | 'degreesOfFreedom'>;

/** Puts into the state what a line says of each week. */
function foresee({ levels, times }: ModelWeeks, { means, logs }: State, { effects, slope }: Line): void {
  for (let i = 0; i < means.length; i += 1) {
    logs[i] = at(effects, at(levels, i)) + slope * at(times, i);
    means[i] = Math.exp(at(logs, i));
  }
}

/** Weighted least squares on the working responses. */
function oneRound(weeks: ModelWeeks, { means, logs, prior }: State, trend: boolean): Line {
  const working = means.map((mean, i) => at(prior, i) * mean);
  const responses = means.map((mean, i) => at(logs, i) + (at(weeks.counts, i) - mean) / mean);
  const levelWeights = totalsOf(weeks, working, () => 1);
  const levelTimes = totalsOf(weeks, working, (i) => at(weeks.times, i)).map((sum, level) => sum / at(levelWeights, level));
  const levelMeans = totalsOf(weeks, working, (i) => at(responses, i)).map((sum, level) => sum / at(levelWeights, level));
  const { squares, products } = aroundLevels(weeks, { working, responses, levelTimes, levelMeans }, trend);
  const slope = squares > 0 ? products / squares : 0;
  const effects = levelMeans.map((mean, level) => mean - slope * at(levelTimes, level));
  return { working, effects, slope, levelWeights, levelTimes, timeSquares: squares };
}

/** Weighted sums by level. */
function totalsOf({ levels, levelCount }: ModelWeeks, working: Float64Array, of: (week: number) => number): Float64Array {
  const totals = new Float64Array(levelCount);
  for (let i = 0; i < working.length; i += 1) {
    const level = at(levels, i);
    totals[level] = at(totals, level) + at(working, i) * of(i);
  }
  return totals;
}

interface Centres {
  readonly working: Float64Array;
  readonly responses: Float64Array;
  readonly levelTimes: Float64Array;
  readonly levelMeans: Float64Array;
}

function aroundLevels({ times, levels }: ModelWeeks, { working, responses, levelTimes, levelMeans }: Centres, trend: boolean) {
  let [squares, products] = [0, 0];
  for (let i = 0; trend && i < working.length; i += 1) {
    const level = at(levels, i);
    const time = at(times, i) - at(levelTimes, level);
    squares += at(working, i) * time * time;
    products += at(working, i) * time * (at(responses, i) - at(levelMeans, level));
  }
  return { squares, products };
}

function devianceOf({ counts }: ModelWeeks, { means, prior }: State): number {
  let sum = 0;
  for (let i = 0; i < means.length; i += 1) {
    const [count, mean] = [at(counts, i), at(means, i)];
    sum += 2 * at(prior, i) * ((count > 0 ? count * Math.log(count / mean) : 0) - (count - mean));
  }
  return sum;
}
