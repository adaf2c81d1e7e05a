import { addDays } from '../calendar.js';
import type { Day } from '../calendar.js';
import type { ShortageEvent } from './shortage-event.js';

/** What was foreseen on a night for a product group in the country: how surely a shortage begins within so many weeks. Source: own definition. */
export interface Forecast {
  readonly productGroup: string;
  /** The first day ahead. */
  readonly night: Day;
  readonly within: readonly { readonly weeks: number; readonly share: number }[];
}

/** How well shares came true, for one horizon. Source: own definition. */
export interface Calibration {
  readonly weeks: number;
  readonly forecasts: number;
  /** Mean squared distance between what was said and what came, 0 to 1; 0 is perfect. */
  readonly brier: number;
  /** The same for always saying how often it came: what can be had without looking ahead. */
  readonly reference: number;
  /** By what was said: how often it was said, the mean of it, and how often it came. */
  readonly bins: readonly CalibrationBin[];
}

/** Forecasts of about the same share. Source: own definition. */
export interface CalibrationBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly said: number;
  readonly came: number;
}

/** Edges of the classes; a share on an edge belongs to the class above. */
const EDGES = [0, 0.05, 0.25, 0.5, 0.75, 0.95] as const;
const DAYS_PER_WEEK = 7;

/**
 * Holds shares against what came. A night on which a shortage was going on is left out: there was nothing to foresee; so is one of which the time
 * is not over yet.
 *
 * @param today  what begins later is not known
 *
 * Source: Brier 1950, Monthly Weather Review 78:1; classes are an own choice.
 */
export function calibrationOf(forecasts: readonly Forecast[], events: readonly ShortageEvent[], today: Day): readonly Calibration[] {
  const national = events.filter(({ scope }) => scope.kind === 'national');
  const horizons = [...new Set(forecasts.flatMap(({ within }) => within.map(({ weeks }) => weeks)))].sort((one, other) => one - other);
  return horizons.flatMap((weeks) => {
    const known = forecasts.flatMap((forecast) => comeTrue(forecast, national, weeks, today) ?? []);
    return known.length === 0 ? [] : [scored(weeks, known)];
  });
}

interface Known {
  readonly said: number;
  /** 1: it came; 0: it did not. */
  readonly came: number;
}

function comeTrue({ productGroup, night, within }: Forecast, events: readonly ShortageEvent[], weeks: number, today: Day): Known | null {
  const share = within.find((one) => one.weeks === weeks)?.share;
  const until = addDays(night, DAYS_PER_WEEK * weeks);
  if (share === undefined || until > today) return null;
  const own = events.filter((event) => event.productGroup === productGroup);
  if (own.some(({ beganOn, endedOn }) => beganOn < night && (endedOn === null || endedOn >= night))) return null;
  return { said: share, came: own.some(({ beganOn }) => beganOn >= night && beganOn < until) ? 1 : 0 };
}

function scored(weeks: number, known: readonly Known[]): Calibration {
  const rate = mean(known.map(({ came }) => came));
  return {
    weeks,
    forecasts: known.length,
    brier: mean(known.map(({ said, came }) => (said - came) ** 2)),
    reference: rate * (1 - rate),
    bins: EDGES.flatMap((from, place) => binOf(known, from, EDGES[place + 1] ?? 1) ?? []),
  };
}

function binOf(known: readonly Known[], from: number, to: number): CalibrationBin | null {
  const inside = known.filter(({ said }) => said >= from && (said < to || to === 1));
  if (inside.length === 0) return null;
  return { from, to, count: inside.length, said: mean(inside.map(({ said }) => said)), came: mean(inside.map(({ came }) => came)) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
