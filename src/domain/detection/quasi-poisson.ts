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
  const state = startedAt(weeks, prior);
  const { means } = state;
  let deviance = devianceOf(state);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const line = oneRound(state, trend);
    foresee(state, line);
    const before = deviance;
    deviance = devianceOf(state);
    if (!Number.isFinite(deviance)) return null;
    if (Math.abs(deviance - before) / (Math.abs(deviance) + 0.1) < CHANGE) {
      const { working } = state;
      return { means, working, ...line, degreesOfFreedom: means.length - weeks.levelCount - (trend ? 1 : 0) };
    }
  }
  return null;
}

/** Plain loops and no array more than needed: making small arrays took as long as the sums. */
function startedAt({ levelCount, ...weeks }: ModelWeeks, prior: Float64Array): State {
  const [perWeek, perLevel] = [() => new Float64Array(prior.length), () => new Float64Array(levelCount)];
  const [counts, times, levels] = [filled(weeks.counts), filled(weeks.times), filled(weeks.levels)];
  const [means, logs] = [perWeek(), perWeek()];
  for (let i = 0; i < means.length; i += 1) {
    means[i] = on(counts, i) + START_ABOVE;
    logs[i] = Math.log(on(means, i));
  }
  const centres = { levelWeights: perLevel(), levelTimes: perLevel(), levelMeans: perLevel(), effects: perLevel() };
  return { counts, times, levels, means, logs, prior, working: perWeek(), responses: perWeek(), ...centres };
}

function filled(values: readonly number[]): Float64Array {
  const row = new Float64Array(values.length);
  for (let i = 0; i < row.length; i += 1) row[i] = values[i] ?? NaN;
  return row;
}

/** A number of a row. Of this one kind of row: reading from any list took a fifth of the time. */
function on(row: Float64Array, place: number): number {
  return row[place] ?? NaN;
}

interface State {
  readonly counts: Float64Array;
  readonly times: Float64Array;
  readonly levels: Float64Array;
  readonly means: Float64Array;
  readonly logs: Float64Array;
  readonly prior: Float64Array;
  /** Weight and working response of each week, as the round has them. */
  readonly working: Float64Array;
  readonly responses: Float64Array;
  /** Of each level its weight, the weighted means of time and response, and its effect. */
  readonly levelWeights: Float64Array;
  readonly levelTimes: Float64Array;
  readonly levelMeans: Float64Array;
  readonly effects: Float64Array;
}

type Line = Omit<QuasiPoissonFit, 'means' | 'working' | 'degreesOfFreedom'>;

/** Puts into the state what a line says of each week. */
function foresee({ levels, times, means, logs }: State, { effects, slope }: Line): void {
  for (let i = 0; i < means.length; i += 1) {
    logs[i] = on(effects, on(levels, i)) + slope * on(times, i);
    means[i] = Math.exp(on(logs, i));
  }
}

/** Weighted least squares on the working responses. */
function oneRound(state: State, trend: boolean): Line {
  respond(state);
  centre(state);
  const { effects, levelWeights, levelTimes, levelMeans } = state;
  const { squares, products } = trend ? aroundLevels(state) : NO_TREND;
  const slope = squares > 0 ? products / squares : 0;
  for (let level = 0; level < effects.length; level += 1) effects[level] = on(levelMeans, level) - slope * on(levelTimes, level);
  return { effects, slope, levelWeights, levelTimes, timeSquares: squares };
}

const NO_TREND = { squares: 0, products: 0 };

function respond({ counts, means, logs, prior, working, responses }: State): void {
  for (let i = 0; i < means.length; i += 1) {
    const mean = on(means, i);
    working[i] = on(prior, i) * mean;
    responses[i] = on(logs, i) + (on(counts, i) - mean) / mean;
  }
}

function centre({ levels, times, working, responses, levelWeights, levelTimes, levelMeans }: State): void {
  for (const row of [levelWeights, levelTimes, levelMeans]) row.fill(0);
  for (let i = 0; i < working.length; i += 1) {
    const [level, weight] = [on(levels, i), on(working, i)];
    levelWeights[level] = on(levelWeights, level) + weight;
    levelTimes[level] = on(levelTimes, level) + weight * on(times, i);
    levelMeans[level] = on(levelMeans, level) + weight * on(responses, i);
  }
  for (let level = 0; level < levelWeights.length; level += 1) {
    levelTimes[level] = on(levelTimes, level) / on(levelWeights, level);
    levelMeans[level] = on(levelMeans, level) / on(levelWeights, level);
  }
}

function aroundLevels({ times, levels, working, responses, levelTimes, levelMeans }: State) {
  let [squares, products] = [0, 0];
  for (let i = 0; i < working.length; i += 1) {
    const level = on(levels, i);
    const time = on(times, i) - on(levelTimes, level);
    squares += on(working, i) * time * time;
    products += on(working, i) * time * (on(responses, i) - on(levelMeans, level));
  }
  return { squares, products };
}

function devianceOf({ counts, means, prior }: State): number {
  let sum = 0;
  for (let i = 0; i < means.length; i += 1) {
    const [count, mean] = [on(counts, i), on(means, i)];
    sum += 2 * on(prior, i) * ((count > 0 ? count * Math.log(count / mean) : 0) - (count - mean));
  }
  return sum;
}
