import { type Anniversaries, byCalendar, everyYear } from './anniversaries.js';
import { type Detected, UNKNOWN } from './detected.js';
import { logMean, logVariance } from './fit-figures.js';
import { at } from '../numeric/at.js';
import { normalQuantile } from './numeric/normal.js';
import { twoSided } from './numeric/t-test.js';
import type { ModelWeeks } from './quasi-poisson.js';
import { type ReferenceWeeks, seasonWeeks, windowWeeks } from './reference-weeks.js';
import { fitReweighted, type ReweightedModel } from './reweighted-model.js';
import { type Expectation, plugInBound, type Transform, transformedBound, upperMeanBound } from './upper-bounds.js';

/** A weekly series. */
export interface WeeklyCounts {
  readonly counts: readonly number[];
  /** First day of each week, `YYYY-MM-DD`; null: years count 52 weeks. */
  readonly days: readonly string[] | null;
}

interface FarringtonSetting {
  readonly years: number;
  /** Weeks before and after each anniversary. */
  readonly halfWidth: number;
  /** Residual above which a week of the past counts less; null: none does. */
  readonly reweightAbove: number | null;
  readonly alpha: number;
  readonly trend: boolean;
  /** No word on a series with fewer cases than this in the last weeks, the week itself among them. */
  readonly fewest: { readonly cases: number; readonly weeks: number };
}

/** Setting of the method of 1996. */
export interface OriginalSetting extends FarringtonSetting {
  readonly transform: Transform;
}

/** Setting of the method as improved in 2013. */
export interface ImprovedSetting extends FarringtonSetting {
  /** Levels of the season. */
  readonly levels: number;
  /** Newest weeks that are not compared with. */
  readonly leftOut: number;
  /** A trend stays when it is this unlikely to be chance; 1: always. */
  readonly trendBelow: number;
  readonly bound: 'delta' | 'nbPlugin' | 'muan';
  readonly transform: Transform;
}

const TREND_BELOW = 0.05;
const YEARS_FOR_TREND = 3;

/**
 * Farrington's detector for weekly counts of several years: the same weeks of earlier years, a trend if there is one, and a bound
 * that allows for both the error of the mean and the spread of counts.
 *
 * Source: Farrington, Andrews, Beale and Catchpole 1996, J R Stat Soc A 159:547.
 */
export function farringtonOriginal(series: WeeklyCounts, week: number, setting: OriginalSetting): Detected {
  const reference = windowWeeks(anniversariesOf(series, week, setting.years), setting.halfWidth, week - 1);
  const modelled =
    reference &&
    modelOf(series, week, {
      ...setting,
      reference,
      trendBelow: TREND_BELOW,
      errorOf: ({ phi }) => phi,
      testOf: ({ dispersion }) => dispersion,
    });
  if (modelled === null) return UNKNOWN;
  return judged(series, week, setting, transformedBound(modelled, setting.transform, normalQuantile(1 - setting.alpha / 2)));
}

/**
 * Farrington's detector as improved: every week of the past years in a season of levels, the newest half year left out.
 *
 * Source: Noufaily, Enki, Farrington, Garthwaite, Andrews and Charlett 2013, Stat Med 32:1206; bounds after Salmon et al. 2016.
 */
export function farringtonImproved(series: WeeklyCounts, week: number, setting: ImprovedSetting): Detected {
  const { levels: levelCount, halfWidth, leftOut, trendBelow } = setting;
  const place = { week, halfWidth, levelCount, newest: week - leftOut - 1 };
  const reference = seasonWeeks(anniversariesOf(series, week, setting.years), place);
  const prior = ({ priorDispersion }: ReweightedModel) => priorDispersion;
  const modelled = reference && modelOf(series, week, { ...setting, reference, trendBelow, errorOf: prior, testOf: prior });
  return modelled === null ? UNKNOWN : judged(series, week, setting, improvedBound(modelled, setting));
}

function improvedBound(expected: Expectation, { bound, alpha, transform }: ImprovedSetting): number {
  if (bound === 'nbPlugin') return plugInBound(expected, alpha);
  return bound === 'muan' ? upperMeanBound(expected, alpha) : transformedBound(expected, transform, normalQuantile(1 - alpha));
}

function anniversariesOf({ days }: WeeklyCounts, week: number, years: number): Anniversaries {
  return days === null ? everyYear(week, years) : byCalendar(days, week, years);
}

interface Wanted extends Pick<FarringtonSetting, 'years' | 'reweightAbove' | 'trend'> {
  readonly reference: ReferenceWeeks;
  readonly trendBelow: number;
  /** Dispersion in the error of the mean, and in the test of the trend. */
  readonly errorOf: (model: ReweightedModel) => number;
  readonly testOf: (model: ReweightedModel) => number;
}

/** What is expected of a week; null when nothing can be fitted. */
function modelOf({ counts }: WeeklyCounts, week: number, wanted: Wanted): Expectation | null {
  const { reference, reweightAbove } = wanted;
  const weeks: ModelWeeks = { counts: reference.weeks.map((one) => at(counts, one)), times: reference.weeks, ...reference };
  const last = reference.levelCount - 1;
  const model = fitReweighted(weeks, wanted.trend, reweightAbove);
  if (model === null) return null;
  const kept =
    !model.trend || keepsTrend(model, weeks, wanted, logMean(model.fit, last, week)) ? model : fitReweighted(weeks, false, reweightAbove);
  if (kept === null) return null;
  const logError = Math.sqrt(wanted.errorOf(kept) * logVariance(kept.fit, last, week));
  return { log: logMean(kept.fit, last, week), logError, phi: kept.phi };
}

/** A trend is kept over three years or more, when it is no chance, and when it does not lead above all that was seen. */
function keepsTrend(model: ReweightedModel, { counts }: ModelWeeks, { years, trendBelow, testOf }: Wanted, log: number): boolean {
  const { slope, timeSquares, degreesOfFreedom } = model.fit;
  const t = slope / Math.sqrt(testOf(model) / timeSquares);
  const significant = trendBelow >= 1 || twoSided(t, degreesOfFreedom) < trendBelow;
  return years >= YEARS_FOR_TREND && significant && Math.exp(log) <= Math.max(...counts);
}

function judged({ counts }: WeeklyCounts, week: number, { fewest }: FarringtonSetting, bound: number): Detected {
  const recent = counts.slice(Math.max(0, week + 1 - fewest.weeks), week + 1).reduce((sum, count) => sum + count, 0);
  const count = counts[week];
  if (count === undefined || recent < fewest.cases || !Number.isFinite(bound)) return UNKNOWN;
  return { bound, alarm: count > bound };
}
