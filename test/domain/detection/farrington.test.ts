import { describe, expect, it } from '@jest/globals';
import { byCalendar, everyYear } from '../../../src/domain/detection/anniversaries.js';
import {
  farringtonImproved,
  farringtonOriginal,
  type ImprovedSetting,
  type OriginalSetting,
} from '../../../src/domain/detection/farrington.js';
import { logMean } from '../../../src/domain/detection/fit-figures.js';
import { fitQuasiPoisson } from '../../../src/domain/detection/quasi-poisson.js';
import { seasonWeeks, windowWeeks } from '../../../src/domain/detection/reference-weeks.js';

const DAY_MS = 86_400_000;
const WEEKS = 320;
const NOW = WEEKS - 1;
const COMMON = { years: 5, halfWidth: 3, alpha: 0.01, trend: true, fewest: { cases: 5, weeks: 4 }, transform: '2/3' } as const;
const ORIGINAL: OriginalSetting = { ...COMMON, reweightAbove: 1 };
const IMPROVED: ImprovedSetting = { ...COMMON, reweightAbove: 2.58, levels: 10, leftOut: 26, trendBelow: 1, bound: 'nbPlugin' };

/** A quiet series with a season, the same in every run. */
const quiet = Array.from({ length: WEEKS }, (_, week) => Math.round(20 + 8 * Math.sin((2 * Math.PI * week) / 52) + ((week * 7) % 5)));
const days = quiet.map((_, week) => new Date(Date.UTC(2020, 0, 6) + week * 7 * DAY_MS).toISOString().slice(0, 10));
const without = (counts: readonly number[]) => ({ counts, days: null });
const withLast = (count: number) => without([...quiet.slice(0, NOW), count]);

describe('Farrington’s detector', () => {
  it('says nothing of a series that does not go back far enough', () => {
    const [first, firstImproved] = [5 * 52 + 3, 5 * 52 + 3];
    expect(farringtonOriginal(without(quiet), first - 1, ORIGINAL).bound).toBeNull();
    expect(farringtonOriginal(without(quiet), first, ORIGINAL).bound).not.toBeNull();
    expect(farringtonImproved(without(quiet), firstImproved - 1, IMPROVED).bound).toBeNull();
    expect(farringtonImproved(without(quiet), firstImproved, IMPROVED).bound).not.toBeNull();
  });

  it('says nothing of a week that is not there, nor when there are hardly any cases', () => {
    expect(farringtonOriginal(without(quiet), WEEKS, ORIGINAL).bound).toBeNull();
    const few = [...quiet.slice(0, WEEKS - 4), 1, 1, 1, 1];
    expect(farringtonOriginal(without(few), NOW, ORIGINAL)).toEqual({ bound: null, alarm: false });
    expect(farringtonOriginal(without([...few.slice(0, NOW), 2]), NOW, ORIGINAL).bound).not.toBeNull();
  });

  it('alarms above the bound, and not at it', () => {
    const { bound } = farringtonImproved(withLast(20), NOW, IMPROVED);
    const at = (count: number) => farringtonImproved(withLast(count), NOW, IMPROVED);
    expect(at(bound ?? NaN)).toEqual({ bound, alarm: false });
    expect(at((bound ?? NaN) + 1)).toEqual({ bound, alarm: true });
  });

  it('does not let an outbreak of another year raise the bound as much as it would', () => {
    const outbreak = quiet.map((count, week) => (Math.abs(week - (NOW - 104)) < 3 ? count * 6 : count));
    const bounds = [ORIGINAL, { ...ORIGINAL, reweightAbove: null }].map(
      (setting) => farringtonOriginal(without(outbreak), NOW, setting).bound ?? NaN,
    );
    const [weighed = NaN, plain = NaN] = bounds;
    expect(weighed).toBeLessThan(plain / 1.5);
  });

  it('is not misled by the newest half year, which is left out', () => {
    const rising = quiet.map((count, week) => (week > NOW - 26 && week < NOW ? count * 4 : count));
    expect(farringtonImproved(without(rising), NOW, IMPROVED)).toEqual(farringtonImproved(without(quiet), NOW, IMPROVED));
    const [before, after] = [quiet, quiet.map((count, week) => (week === NOW - 27 ? count * 4 : count))].map(
      (counts) => farringtonImproved(without(counts), NOW, { ...IMPROVED, bound: 'delta' }).bound,
    );
    expect(after).not.toBe(before);
  });

  it('follows a trend only over three years or more, and never above all that was seen', () => {
    const rising = quiet.map((_, week) => Math.round(5 * 1.004 ** week));
    const bound = (setting: Partial<OriginalSetting>) => farringtonOriginal(without(rising), NOW, { ...ORIGINAL, ...setting }).bound;
    expect(bound({ years: 2 })).toBe(bound({ years: 2, trend: false }));
    const falling = quiet.map((_, week) => Math.round(40 * 0.996 ** week));
    const of = (trend: boolean) => farringtonOriginal(without(falling), NOW, { ...ORIGINAL, trend }).bound ?? NaN;
    expect(of(true)).toBeLessThan(of(false));
    expect(bound({})).toBe(bound({ trend: false }));
  });

  it('knows the calendar when weeks have days', () => {
    expect(farringtonOriginal({ counts: quiet, days }, NOW, ORIGINAL).bound).not.toBe(
      farringtonOriginal(without(quiet), NOW, ORIGINAL).bound,
    );
  });
});

describe('weeks to compare with', () => {
  it('lie a year apart: 52 weeks, or the same day of the calendar on the nearest same weekday', () => {
    expect(everyYear(160, 3)).toEqual([108, 56, 4]);
    // Monday 6 January 2025: 6 January 2024 was a Saturday, nearest Monday the 8th: 52 weeks.
    const week = days.indexOf('2025-01-06');
    expect(byCalendar(days, week, 5).map((one) => days[one])).toEqual([
      '2024-01-08',
      '2023-01-09',
      '2022-01-03',
      '2021-01-04',
      '2020-01-06',
    ]);
  });

  it('are the same weeks of the year, for the original', () => {
    expect(windowWeeks([108, 56], 1, 159)).toEqual({ weeks: [55, 56, 57, 107, 108, 109], levels: [0, 0, 0, 0, 0, 0], levelCount: 1 });
    expect(windowWeeks([2], 3, 159)).toBeNull();
  });

  it('are all weeks in a season of levels, the longer ones first, for the improved', () => {
    const found = seasonWeeks([108, 56], { week: 160, halfWidth: 3, levelCount: 5, newest: 159 });
    const lengths = [0, 1, 2, 3, 4].map((level) => found?.levels.filter((one) => one === level).length);
    // Between two windows lie 45 weeks: 12, 11, 11, 11; the windows are 7 + 7 + 3 of the running year.
    expect(lengths).toEqual([24, 22, 22, 22, 17]);
    expect(found?.weeks).toEqual(Array.from({ length: 107 }, (_, i) => 53 + i));
    expect(found?.levels.slice(0, 20)).toEqual([...new Array<number>(7).fill(4), ...new Array<number>(12).fill(0), 1]);
    expect(seasonWeeks([108, 56], { week: 160, halfWidth: 3, levelCount: 1, newest: 159 })).toEqual(windowWeeks([108, 56], 3, 159));
  });
});

describe('the model of counts', () => {
  it('agrees with R on a worked example', () => {
    const counts = [2, 3, 6, 7, 8, 9, 10, 12, 15, 14, 18, 25];
    const weeks = { counts, times: counts.map((_, i) => i + 1), levels: counts.map(() => 0), levelCount: 1 };
    const fit = fitQuasiPoisson(weeks, new Float64Array(12).fill(1), true);
    // Computed by R 4.2.2, glm(family = quasipoisson).
    expect(fit?.slope).toBeCloseTo(0.17300716652600448, 13);
    expect(fit?.effects[0]).toBeCloseTo(1.0780590729530395, 12);
    expect(fit === null ? NaN : logMean(fit, 0, 15)).toBeCloseTo(3.6731665708431063, 12);
    expect(fit?.degreesOfFreedom).toBe(10);
  });

  it('is none when it cannot be fitted', () => {
    const weeks = { counts: [1, NaN, 2], times: [1, 2, 3], levels: [0, 0, 0], levelCount: 1 };
    expect(fitQuasiPoisson(weeks, new Float64Array(3).fill(1), true)).toBeNull();
  });
});
