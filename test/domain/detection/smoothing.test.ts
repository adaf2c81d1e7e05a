import { describe, expect, it } from '@jest/globals';
import { forecasts, smooth, type SmoothingSetting } from '../../../src/domain/detection/smoothing.js';

const SIMPLE: SmoothingSetting = { level: 0.5, trend: null, season: null, cycle: 1 };
const HOLT: SmoothingSetting = { level: 0.5, trend: 0.5, season: null, cycle: 1 };
const WINTERS: SmoothingSetting = { level: 0.5, trend: 0, season: 0.5, cycle: 4 };
const HORIZON = { steps: 3, coverage: 0.95 } as const;
const Z = 1.959963984540054;

describe('exponential smoothing', () => {
  it('follows a level', () => {
    expect(smooth([4, 8, 6], SIMPLE)).toEqual({ level: 6, trend: 0, season: [], fitted: [4, 6], errors: [4, 0] });
  });

  it('follows a trend', () => {
    // From 6 by 2 a step: 8 foreseen, 10 came: level 9, trend (3 + 2) / 2.
    expect(smooth([4, 6, 10], HOLT)).toEqual({ level: 9, trend: 2.5, season: [], fitted: [8], errors: [2] });
  });

  it('foresees a level with a season exactly', () => {
    const season = [3, -1, -4, 2];
    const values = Array.from({ length: 16 }, (_, i) => 10 + (season[i % 4] ?? 0));
    const smoothed = smooth(values, WINTERS);
    for (const error of smoothed?.errors ?? [NaN]) expect(error).toBeCloseTo(0, 10);
    expect(smoothed?.errors).toHaveLength(12);
    const next = smoothed === null ? [] : forecasts(smoothed, WINTERS, { ...HORIZON, steps: 6 });
    next.forEach(({ value }, i) => expect(value).toBeCloseTo(10 + (season[i % 4] ?? 0), 9));
  });

  it('takes an odd cycle apart as well', () => {
    const season = [1, 0, -1];
    const values = Array.from({ length: 9 }, (_, i) => 10 + (season[i % 3] ?? 0));
    for (const error of smooth(values, { ...WINTERS, cycle: 3 })?.errors ?? [NaN]) expect(error).toBeCloseTo(0, 10);
  });

  it('catches up with a trend that a season hides at first', () => {
    const season = [3, -1, -4, 2];
    const values = Array.from({ length: 80 }, (_, i) => 10 + 2 * i + (season[i % 4] ?? 0));
    const errors = smooth(values, { ...WINTERS, trend: 0.2 })?.errors ?? [];
    // The line of the first two cycles begins half a cycle early: two steps of 2.
    expect(errors[0]).toBeCloseTo(4, 10);
    for (const error of errors.slice(-4)) expect(Math.abs(error)).toBeLessThan(0.05);
  });

  it('is surer of the next step than of a later one', () => {
    const smoothed = { level: 10, trend: 1, season: [], fitted: [], errors: [1, -1, 1, -1] };
    const variance = 4 / 3;
    const widths = forecasts(smoothed, HOLT, HORIZON).map(({ lower, upper }) => (upper - lower) / 2);
    // An error is carried over by 0.5 (1 + 0.5 j).
    [1, 1 + 0.75 ** 2, 1 + 0.75 ** 2 + 1].forEach((share, i) => expect(widths[i]).toBeCloseTo(Z * Math.sqrt(variance * share), 10));
    expect(forecasts(smoothed, HOLT, HORIZON).map(({ value }) => value)).toEqual([11, 12, 13]);
    expect(forecasts(smoothed, SIMPLE, { ...HORIZON, steps: 1, variance: 4 })[0]?.upper).toBeCloseTo(11 + 2 * Z, 10);
  });

  it('carries a seasonal error over to the same place of the next cycle', () => {
    const smoothed = { level: 0, trend: 0, season: [0, 0], fitted: [], errors: [1, -1] };
    const setting = { ...WINTERS, cycle: 2 };
    const squares = forecasts(smoothed, setting, HORIZON).map(({ upper }) => (upper / Z) ** 2 / 2);
    [1, 1 + 0.25, 1 + 0.25 + 0.75 ** 2].forEach((share, i) => expect(squares[i]).toBeCloseTo(share, 10));
  });

  it('does not begin with too few values', () => {
    expect([smooth([1], SIMPLE), smooth([1, 2], HOLT), smooth([1, 2, 3, 4, 5, 6, 7], WINTERS)]).toEqual([null, null, null]);
    expect([smooth([1, 2], SIMPLE), smooth([1, 2, 3], HOLT), smooth([1, 2, 3, 4, 5, 6, 7, 8], WINTERS)].includes(null)).toBe(false);
  });
});
