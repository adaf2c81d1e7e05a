import { z } from 'zod';
import { CUSUM_SCALES } from '../domain/detection/cusum.js';
import { TRANSFORMS } from '../domain/detection/upper-bounds.js';
import { BadInput } from './command.js';
import { type ReadFile, understood } from './read-document.js';

/** Weeks in a year of the series: what the detectors by year go by. */
const WEEKS_A_YEAR = 52;
const MOST_WEEKS = 100_000;

const range = z.array(z.int().min(1).max(MOST_WEEKS)).min(1);
const share = z.number().gt(0).lt(1);
const rate = z.number().min(0).max(1);
const rateOrNone = z.union([rate, z.literal(false), z.null()]).default(null);

const EARS = z.object({ range, baseline: z.int().min(2), minSigma: z.number().min(0).default(0), alpha: share.default(0.001) });
const CUSUM = z.object({
  range,
  k: z.number().default(1.04),
  h: z.number().gt(0).default(2.26),
  m: z.number().gt(0).nullish(),
  trans: z.enum(CUSUM_SCALES).default('standard'),
  alpha: z.number().gt(0).default(0.1),
});
const FARRINGTON = z.object({
  range,
  b: z.int().min(1),
  w: z.int().min(0),
  reweight: z.boolean(),
  weightsThreshold: z.number().gt(0).default(1),
  alpha: share,
  trend: z.boolean(),
  limit54: z.tuple([z.number(), z.int().min(1)]).default([5, 4]),
  powertrans: z.enum(TRANSFORMS).default('2/3'),
});
const IMPROVED = FARRINGTON.extend({
  weightsThreshold: z.number().gt(0).default(2.58),
  pThresholdTrend: rate.default(0.05),
  populationOffset: z.literal(false, 'must be false: there is no population here').default(false),
  noPeriods: z.int().min(1).default(1),
  pastWeeksNotIncluded: z.int().min(0),
  thresholdMethod: z.enum(['delta', 'nbPlugin', 'muan']).default('delta'),
});
const SMOOTHING = z.object({
  alpha: rate,
  beta: rateOrNone,
  gamma: rateOrNone,
  seasonal: z.literal('additive', 'must be additive').default('additive'),
});

const SIMPLE = z.object({ alpha: rate, initial: z.literal('simple', 'must be simple').default('simple') });
const steps = z.int().min(1).max(MOST_WEEKS).default(1);

const ONE_CASE = z.discriminatedUnion('method', [
  z.object({ method: z.enum(['ears_c1', 'ears_c2', 'ears_c3']), params: EARS }),
  z.object({ method: z.literal('cusum'), params: CUSUM }),
  z.object({ method: z.literal('farrington_original'), params: FARRINGTON }),
  z.object({ method: z.literal('farrington_flexible'), params: IMPROVED }),
  z.object({ method: z.literal('holtwinters'), given: SMOOTHING, h: steps }),
  z.object({ method: z.literal('ses'), given: SIMPLE, h: steps }),
  z.object({ method: z.literal('mann_kendall_theil_sen') }),
]);

const DOCUMENT = z.object({
  id: z.string().nullish(),
  dataset: z.object({
    frequency: z.int().min(1).default(WEEKS_A_YEAR),
    dates: z.array(z.iso.date()).nullish(),
    observed: z.array(z.number()).min(2).max(MOST_WEEKS),
  }),
  cases: z.array(ONE_CASE),
});

/** A series and the detectors that are to judge it. */
export type SeriesDocument = z.infer<typeof DOCUMENT>;
export type SeriesCase = SeriesDocument['cases'][number];

/** @throws {BadInput} naming every fault at once */
export function seriesIn(read: ReadFile): SeriesDocument {
  const series = understood(read, DOCUMENT);
  const faults = faultsIn(series);
  if (faults.length > 0) throw new BadInput(`${read.file}: ${faults.join('; ')}`);
  return series;
}

function faultsIn({ dataset: { observed, dates, frequency }, cases }: SeriesDocument): readonly string[] {
  const inOrder = (dates ?? []).every((day, at, all) => at === 0 || day > (all[at - 1] ?? ''));
  return [
    ...(dates == null || dates.length === observed.length ? [] : ['/dataset/dates must have a day for each value']),
    ...(inOrder ? [] : ['/dataset/dates must rise']),
    ...cases.flatMap((one, at) => caseFaults(one, observed, frequency).map((fault) => `/cases/${at}${fault}`)),
  ];
}

function caseFaults(one: SeriesCase, observed: readonly number[], frequency: number): readonly string[] {
  if (!('params' in one)) return [];
  const { range: weeks } = one.params;
  const faults = rangeFaults(weeks, observed.length);
  if (one.method === 'cusum') return [...faults, ...meanFaults(one.params.m, weeks)];
  return one.method === 'farrington_original' || one.method === 'farrington_flexible'
    ? [...faults, ...yearlyFaults(observed, frequency)]
    : faults;
}

function rangeFaults(weeks: readonly number[], length: number): readonly string[] {
  const [first = 0] = weeks;
  return [
    ...(weeks.every((week) => week <= length) ? [] : ['/params/range goes beyond the series']),
    ...(weeks.every((week, at) => week === first + at) ? [] : ['/params/range must be weeks one after the other']),
  ];
}

function meanFaults(mean: number | null | undefined, [first]: readonly number[]): readonly string[] {
  return mean == null && first === 1 ? ['/params/range leaves no weeks to take the mean of: give m'] : [];
}

function yearlyFaults(observed: readonly number[], frequency: number): readonly string[] {
  return [
    ...(frequency === WEEKS_A_YEAR ? [] : ['/method needs a series of 52 weeks a year']),
    ...(observed.every((count) => count >= 0) ? [] : ['/method needs counts, which are not below zero']),
  ];
}
