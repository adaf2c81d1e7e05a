import { cusum } from '../domain/detection/cusum.js';
import type { Detected } from '../domain/detection/detected.js';
import { earsC1, earsC2, earsC3 } from '../domain/detection/ears.js';
import { farringtonImproved, farringtonOriginal, type WeeklyCounts } from '../domain/detection/farrington.js';
import { type Forecast, forecasts, smooth } from '../domain/detection/smoothing.js';
import { trendTest } from '../domain/detection/trend-test.js';
import { BadInput, type Command, type CommandOutcome, type GivenArguments } from './command.js';
import { readJson } from './read-document.js';
import { type SeriesCase, type SeriesDocument, seriesIn } from './series-document.js';

const NARROW = 0.8;
const WIDE = 0.95;
const EARS = { ears_c1: earsC1, ears_c2: earsC2, ears_c3: earsC3 } as const;

/** Judges a series by the detectors that a document names. */
export const detect: Command = {
  verb: 'detect',
  usage: 'detect FILE',
  about: 'prints the bound and the alarm of every week that a document of a series asks about, by the detector that it names',
  run: detectedIn,
};

async function detectedIn({ positional, options }: GivenArguments): Promise<CommandOutcome> {
  const [file, ...more] = positional;
  const [option] = Object.keys(options);
  if (file === undefined || more.length > 0) throw new BadInput('detect takes one file');
  if (option !== undefined) throw new BadInput(`detect does not know --${option}`);
  const { id, dataset, cases } = seriesIn({ file, document: await readJson(file) });
  return { json: { id: id ?? null, cases: cases.map((one) => ({ method: one.method, ...answerTo(one, dataset) })) } };
}

type Dataset = SeriesDocument['dataset'];

function answerTo(one: SeriesCase, dataset: Dataset): Record<string, unknown> {
  switch (one.method) {
    case 'mann_kendall_theil_sen':
      return trendOf(dataset);
    case 'holtwinters':
      return smoothedBy(one, dataset);
    case 'ses':
      return simplySmoothed(one, dataset);
    default:
      return told(judgedBy(one, dataset));
  }
}

function told(weeks: readonly Detected[]): Record<string, unknown> {
  return { upperbound: weeks.map(({ bound }) => bound), alarm: weeks.map(({ alarm }) => alarm) };
}

function judgedBy(one: Extract<SeriesCase, { params: unknown }>, { observed, dates }: Dataset): readonly Detected[] {
  const weeks = one.params.range.map((week) => week - 1);
  const series: WeeklyCounts = { counts: observed, days: dates ?? null };
  switch (one.method) {
    case 'cusum':
      return summed(one.params, observed);
    case 'farrington_original':
      return weeks.map((week) => farringtonOriginal(series, week, farringtonSetting(one.params)));
    case 'farrington_flexible': {
      const { noPeriods: levels, pastWeeksNotIncluded: leftOut, pThresholdTrend: trendBelow, thresholdMethod: bound } = one.params;
      const setting = { ...farringtonSetting(one.params), levels, leftOut, trendBelow, bound };
      return weeks.map((week) => farringtonImproved(series, week, setting));
    }
    default: {
      const { baseline, minSigma: leastDeviation, alpha } = one.params;
      return weeks.map((week) => EARS[one.method](observed, week, { baseline, leastDeviation, alpha }));
    }
  }
}

type ParamsOf<Method extends SeriesCase['method']> = Extract<SeriesCase, { method: Method; params: unknown }>['params'];

function summed({ range, k, h, m, trans, alpha }: ParamsOf<'cusum'>, observed: readonly number[]): readonly Detected[] {
  const [first = 1] = range;
  const setting = { scale: trans, reference: k, decision: h, expected: m ?? null, overdispersion: alpha };
  return cusum(observed.slice(0, first - 1 + range.length), first - 1, setting);
}

function farringtonSetting(params: ParamsOf<'farrington_original'>) {
  const { b: years, w: halfWidth, reweight, weightsThreshold, alpha, trend, limit54, powertrans: transform } = params;
  const [cases, weeks] = limit54;
  return { years, halfWidth, reweightAbove: reweight ? weightsThreshold : null, alpha, trend, fewest: { cases, weeks }, transform };
}

function trendOf({ observed }: Dataset): Record<string, unknown> {
  const { s, variance, z, p, slope } = trendTest(observed);
  return { ...told([]), S: s, var_S: variance, z, p_two_sided: p, theil_sen_slope: slope };
}

type CaseOf<Method extends SeriesCase['method']> = Extract<SeriesCase, { method: Method }>;

function smoothedBy({ given, h: steps }: CaseOf<'holtwinters'>, { observed, frequency }: Dataset): Record<string, unknown> {
  const setting = { level: given.alpha, trend: rateOf(given.beta), season: rateOf(given.gamma), cycle: frequency };
  const smoothed = smooth(observed, setting);
  if (smoothed === null) return { ...told([]), forecast: null };
  return { ...told([]), fitted_xhat: smoothed.fitted, ...ahead(forecasts(smoothed, setting, { steps, coverage: WIDE }), WIDE) };
}

/** The first value counts as foreseen: that is how the reference comes to its variance. */
function simplySmoothed({ given, h: steps }: CaseOf<'ses'>, { observed }: Dataset): Record<string, unknown> {
  const setting = { level: given.alpha, trend: null, season: null, cycle: 1 };
  const smoothed = smooth(observed, setting);
  if (smoothed === null) return { ...told([]), forecast: null };
  const variance = smoothed.errors.reduce((sum, error) => sum + error * error, 0) / observed.length;
  const [narrow, wide] = [NARROW, WIDE].map((coverage) => ahead(forecasts(smoothed, setting, { steps, coverage, variance }), coverage));
  return { ...told([]), sigma2: variance, fitted: [observed[0], ...smoothed.fitted], ...narrow, ...wide };
}

function ahead(steps: readonly Forecast[], coverage: number): Record<string, unknown> {
  const percent = Math.round(coverage * 100);
  return {
    forecast: steps.map(({ value }) => value),
    [`lower${percent}`]: steps.map(({ lower }) => lower),
    [`upper${percent}`]: steps.map(({ upper }) => upper),
  };
}

function rateOf(written: number | false | null): number | null {
  return written === false ? null : written;
}
