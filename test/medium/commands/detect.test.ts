import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { argumentsOf } from '../../../src/commands/arguments-of.js';
import { detect } from '../../../src/commands/detect.js';

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'meldpunt-detect-'))));
afterAll(() => rm(folder, { recursive: true }));

const YEARLY = { b: 3, w: 3, reweight: true, alpha: 0.05, trend: true };
const observed = Array.from({ length: 200 }, (_, week) => 10 + (week % 7));
const dataset = { frequency: 52, dates: null, observed };

async function file(content: unknown): Promise<string> {
  const path = join(folder, 'series.json');
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}
async function run(content: unknown): Promise<{ id: unknown; cases: Record<string, unknown>[] }> {
  const { json } = await detect.run(argumentsOf([await file(content)]));
  return JSON.parse(JSON.stringify(json));
}

describe('meldpunt detect', () => {
  it('answers each case in order, week by week, with null where there is no bound', async () => {
    const cases = [
      { method: 'ears_c1', params: { range: [7, 8, 9], baseline: 7, minSigma: 0.5, alpha: 0.01 } },
      { method: 'ears_c2', params: { range: [10], baseline: 7 } },
      { method: 'ears_c3', params: { range: [12], baseline: 7, alpha: 0.025 } },
      { method: 'cusum', params: { range: [101, 102], k: 1.04, h: 2.26, trans: 'rossi' } },
      { method: 'farrington_original', params: { range: [159, 160, 161], ...YEARLY, limit54: [5, 4] } },
      {
        method: 'farrington_flexible',
        params: { range: [200], ...YEARLY, noPeriods: 10, pastWeeksNotIncluded: 26, thresholdMethod: 'nbPlugin' },
      },
    ];
    const answer = await run({ schema: 'stats-fixture/1', id: 'weeks', dataset, cases });
    expect(answer.id).toBe('weeks');
    expect(answer.cases.map(({ method }) => method)).toEqual(cases.map(({ method }) => method));
    const bounds = answer.cases.map(({ upperbound }) => JSON.parse(JSON.stringify(upperbound)).map((bound: unknown) => typeof bound));
    expect(bounds).toEqual([
      ['object', 'number', 'number'],
      ['number'],
      ['number'],
      ['number', 'number'],
      ['object', 'number', 'number'],
      ['number'],
    ]);
    expect(answer.cases[0]?.['alarm']).toEqual([false, false, false]);
  });

  it('tells trends and forecasts of a continuous series', async () => {
    const cases = [
      { method: 'mann_kendall_theil_sen' },
      { method: 'holtwinters', given: { alpha: 0.5, beta: false, gamma: false }, h: 2 },
      { method: 'holtwinters', given: { alpha: 0.5, beta: 0.5, gamma: 0.5 }, h: 2 },
      { method: 'ses', given: { alpha: 0.5 }, h: 1 },
    ];
    const { cases: answers } = await run({ dataset: { frequency: 4, observed: [4, 8, 6, 6] }, cases });
    expect(answers[0]).toMatchObject({ S: 1, theil_sen_slope: 1 / 3, upperbound: [], alarm: [] });
    expect(answers[1]).toMatchObject({ fitted_xhat: [4, 6, 6], forecast: [6, 6] });
    expect(answers[2]).toEqual({ method: 'holtwinters', upperbound: [], alarm: [], forecast: null });
    // Errors 0, 4, 0, 0.
    expect(answers[3]).toMatchObject({ sigma2: 4, fitted: [4, 4, 6, 6], forecast: [6] });
    expect(Object.keys(answers[3] ?? {})).toEqual(expect.arrayContaining(['lower80', 'upper80', 'lower95', 'upper95']));
  });

  it('names every fault of a document at once', async () => {
    const cases = [
      { method: 'ears_c1', params: { range: [8, 10], baseline: 7 } },
      { method: 'ears_c1', params: { range: [201], baseline: 7 } },
      { method: 'cusum', params: { range: [1] } },
      { method: 'farrington_original', params: { range: [160], ...YEARLY } },
    ];
    const broken = { dataset: { frequency: 12, dates: ['2026-01-12', '2026-01-05'], observed: [...observed.slice(1), -1] }, cases };
    const refusal = detect.run(argumentsOf([await file(broken)]));
    for (const line of [
      '/dataset/dates must have a day for each value',
      '/dataset/dates must rise',
      '/cases/0/params/range must be weeks one after the other',
      '/cases/1/params/range goes beyond the series',
      '/cases/2/params/range leaves no weeks to take the mean of: give m',
      '/cases/3/method needs a series of 52 weeks a year',
      '/cases/3/method needs counts, which are not below zero',
    ])
      await expect(refusal).rejects.toThrow(line);
  });

  it.each([
    ['{', 'is not JSON'],
    [{ dataset, cases: [{ method: 'oracle' }] }, '/cases/0/method'],
    [{ dataset: { observed: [1, 'two'] }, cases: [] }, '/dataset/observed/1'],
    [{ dataset, cases: [{ method: 'ears_c1', params: { range: [], baseline: 1, alpha: 1 } }] }, '/cases/0/params/baseline'],
    [
      {
        dataset,
        cases: [{ method: 'farrington_flexible', params: { range: [200], ...YEARLY, pastWeeksNotIncluded: 26, populationOffset: true } }],
      },
      'there is no population here',
    ],
  ])('refuses %j with a line that says where', async (content, line) => {
    await expect(detect.run(argumentsOf([await file(content)]))).rejects.toThrow(line);
  });

  it.each([
    [[], 'detect takes one file'],
    [['a.json', 'b.json'], 'detect takes one file'],
    [['a.json', '--p', '10'], 'detect does not know --p'],
    [['nowhere.json'], 'cannot be read'],
  ])('refuses %j', async (words, line) => {
    await expect(detect.run(argumentsOf(words))).rejects.toThrow(line);
  });
});
