import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { cusum, type CusumSetting } from '../../../src/domain/detection/cusum.js';
import type { Detected } from '../../../src/domain/detection/detected.js';
import { earsC1, earsC2, earsC3, type EarsSetting } from '../../../src/domain/detection/ears.js';
import {
  farringtonImproved,
  farringtonOriginal,
  type ImprovedSetting,
  type OriginalSetting,
} from '../../../src/domain/detection/farrington.js';

/** What the figures of the reference have in common with ours. */
const CLOSE = 1e-9;

type Judged =
  | { readonly detector: 'ears_c1' | 'ears_c2' | 'ears_c3'; readonly setting: EarsSetting }
  | { readonly detector: 'cusum'; readonly setting: CusumSetting }
  | { readonly detector: 'farrington_original'; readonly setting: OriginalSetting }
  | { readonly detector: 'farrington_improved'; readonly setting: ImprovedSetting };

interface Figures {
  readonly series: Readonly<Record<string, readonly number[]>>;
  readonly cases: readonly (Judged & {
    readonly series: string;
    /** Index of the first week that is judged. */
    readonly first: number;
    readonly bounds: readonly number[];
    readonly alarms: readonly boolean[];
  })[];
}

const figures: Figures = JSON.parse(readFileSync('test/fixtures/detector-figures.json', 'utf8'));

const EARS = { ears_c1: earsC1, ears_c2: earsC2, ears_c3: earsC3 } as const;

function told(one: Judged, counts: readonly number[], weeks: readonly number[]): readonly Detected[] {
  const series = { counts, days: null };
  switch (one.detector) {
    case 'cusum':
      return cusum(counts, weeks[0] ?? 0, one.setting);
    case 'farrington_original':
      return weeks.map((week) => farringtonOriginal(series, week, one.setting));
    case 'farrington_improved':
      return weeks.map((week) => farringtonImproved(series, week, one.setting));
    default:
      return weeks.map((week) => EARS[one.detector](counts, week, one.setting));
  }
}

describe('detectors as published', () => {
  it.each(figures.cases.map((one, at) => ({ name: `${one.detector} on ${one.series} (${at})`, ...one })))(
    'agree with the reference: $name',
    (one) => {
      const counts = figures.series[one.series] ?? [];
      const weeks = one.bounds.map((_, at) => one.first + at);
      const detected = told(one, counts, weeks);
      expect(detected.map(({ alarm }) => alarm)).toEqual(one.alarms);
      for (const [at, bound] of one.bounds.entries()) {
        const ours = detected[at]?.bound ?? NaN;
        expect(Math.abs(ours - bound)).toBeLessThanOrEqual(CLOSE * Math.abs(bound));
      }
    },
  );

  it.each(figures.cases.filter(({ detector }) => detector !== 'cusum').map((one, at) => ({ name: `${one.detector} (${at})`, ...one })))(
    'read nothing ahead: $name',
    (one) => {
      const counts = figures.series[one.series] ?? [];
      const cut = counts.slice(0, one.first + 1);
      expect(told(one, cut, [one.first])).toEqual(told(one, counts, [one.first]));
    },
  );
});
