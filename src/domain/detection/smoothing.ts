import { at } from '../numeric/at.js';
import { meanOf } from './numeric/mean-of.js';
import { normalQuantile } from './numeric/normal.js';

/** How fast what was smoothed follows the values, each from 0 to 1. */
export interface SmoothingSetting {
  readonly level: number;
  /** Null: no trend. */
  readonly trend: number | null;
  /** Null: no season. */
  readonly season: number | null;
  /** Values in a cycle of the season. */
  readonly cycle: number;
}

/** Where a smoothed series stands after its last value. */
export interface Smoothed {
  readonly level: number;
  /** Change per step; 0 without a trend. */
  readonly trend: number;
  /** Effects of the next steps, a cycle of them; empty without a season. */
  readonly season: readonly number[];
  /** Forecasts one step ahead, from the first that could be made. */
  readonly fitted: readonly number[];
  readonly errors: readonly number[];
}

/** A forecast with the interval that holds with a probability. */
export interface Forecast {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

interface Start {
  readonly level: number;
  readonly trend: number;
  readonly season: readonly number[];
  /** Values that the start takes. */
  readonly taken: number;
}

/**
 * Exponential smoothing with given rates: simple, with a trend (Holt), with a season that adds (Winters).
 * Source: Holt 1957; Winters 1960, Manag Sci 6:324.
 *
 * @returns null when there are too few values to begin: two without a trend, three with one, two cycles with a season
 */
export function smooth(values: readonly number[], setting: SmoothingSetting): Smoothed | null {
  const start = startOf(values, setting);
  if (start === null || values.length <= start.taken) return null;
  let { level, trend } = start;
  const season = [...start.season];
  const fitted: number[] = [];
  const errors: number[] = [];
  for (const value of values.slice(start.taken)) {
    const effect = season.shift() ?? 0;
    const expected = level + trend + effect;
    const next = setting.level * (value - effect) + (1 - setting.level) * (level + trend);
    if (setting.trend !== null) trend = setting.trend * (next - level) + (1 - setting.trend) * trend;
    if (setting.season !== null) season.push(setting.season * (value - next) + (1 - setting.season) * effect);
    level = next;
    fitted.push(expected);
    errors.push(value - expected);
  }
  return { level, trend, season, fitted, errors };
}

/** How far and how surely a forecast goes. */
export interface Horizon {
  readonly steps: number;
  /** Probability that the interval holds, if errors are normal and independent. */
  readonly coverage: number;
  /** Of the error one step ahead; undefined: the sample variance of the errors so far. */
  readonly variance?: number;
}

/** Forecasts of the next steps. */
export function forecasts(
  smoothed: Smoothed,
  setting: SmoothingSetting,
  { steps, coverage, variance: given }: Horizon,
): readonly Forecast[] {
  const z = normalQuantile((1 + coverage) / 2);
  const unit = given ?? sampleVariance(smoothed.errors);
  let variance = unit;
  return Array.from({ length: steps }, (_, i) => {
    if (i > 0) variance += unit * carriedOver(i, setting) ** 2;
    const value = smoothed.level + (i + 1) * smoothed.trend + (smoothed.season[i % Math.max(1, smoothed.season.length)] ?? 0);
    return { value, lower: value - z * Math.sqrt(variance), upper: value + z * Math.sqrt(variance) };
  });
}

/** How much of an error is still in the forecast so many steps later. Source: Yar and Chatfield 1990, Int J Forecast 6:127. */
function carriedOver(steps: number, { level, trend, season, cycle }: SmoothingSetting): number {
  return level * (1 + steps * (trend ?? 0)) + (season !== null && steps % cycle === 0 ? season * (1 - level) : 0);
}

function startOf(values: readonly number[], { trend, season, cycle }: SmoothingSetting): Start | null {
  if (season !== null) return seasonStart(values, cycle);
  const [first, second] = values;
  if (first === undefined || second === undefined) return null;
  return trend === null ? { level: first, trend: 0, season: [], taken: 1 } : { level: second, trend: second - first, season: [], taken: 2 };
}

/**
 * Two cycles taken apart: a moving average is the trend, what is left of each place in the cycle its effect. As in the reference (R's
 * `HoltWinters`) the line through the trend begins half a cycle before the first forecast; the level catches up.
 */
function seasonStart(values: readonly number[], cycle: number): Start | null {
  if (values.length < 2 * cycle) return null;
  const two = values.slice(0, 2 * cycle);
  const half = Math.floor(cycle / 2);
  const averages = Array.from({ length: 2 * cycle - 2 * half }, (_, i) => movingAverage(two, i + half, cycle));
  const left = Array.from({ length: cycle }, (_, place) =>
    meanOf(averages.flatMap((average, i) => ((i + half) % cycle === place ? [at(two, i + half) - average] : []))),
  );
  const centre = meanOf(left);
  const { level, trend } = lineThrough(averages);
  return { level, trend, season: left.map((effect) => effect - centre), taken: cycle };
}

function movingAverage(values: readonly number[], place: number, cycle: number): number {
  const half = Math.floor(cycle / 2);
  const span = values.slice(place - half, place + half + 1);
  const ends = cycle % 2 === 0 ? (at(span, 0) + at(span, cycle)) / 2 : 0;
  return (span.reduce((sum, value) => sum + value, 0) - ends) / cycle;
}

/** Least squares through values at 1, 2, …; the level is the line's value at 0. */
function lineThrough(values: readonly number[]): { readonly level: number; readonly trend: number } {
  const [centre, mean] = [(values.length + 1) / 2, meanOf(values)];
  const squares = values.reduce((sum, _, i) => sum + (i + 1 - centre) ** 2, 0);
  const trend = values.reduce((sum, value, i) => sum + (i + 1 - centre) * (value - mean), 0) / squares;
  return { level: mean - trend * centre, trend };
}

function sampleVariance(values: readonly number[]): number {
  const mean = meanOf(values);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}
