import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cusum, CUSUM_SCALES, type CusumSetting } from '../../../src/domain/detection/cusum.js';
import { earsC1, earsC2, earsC3 } from '../../../src/domain/detection/ears.js';
import { normalQuantile } from '../../../src/domain/detection/numeric/normal.js';
import { trendTest } from '../../../src/domain/detection/trend-test.js';

const SETTING = { baseline: 7, leastDeviation: 0.5, alpha: 0.001 };
const Z = normalQuantile(0.999);

describe('EARS', () => {
  const counts = [2, 4, 4, 4, 5, 5, 4, 9, 30, 6];

  it('C1 looks at the weeks just before', () => {
    // 2 4 4 4 5 5 4: mean 4, squares 6, so the deviation is 1.
    expect(earsC1(counts, 7, SETTING)).toEqual({ bound: 4 + Z, alarm: true });
    expect(earsC1([...counts.slice(0, 7), 7], 7, SETTING)).toEqual({ bound: 4 + Z, alarm: false });
  });

  it('C2 leaves out the two weeks before', () => {
    expect(earsC2(counts, 9, SETTING)).toEqual({ bound: 4 + Z, alarm: false });
  });

  it('C3 alarms when the two weeks before were far too high together, whatever the week itself is', () => {
    const flat = [...counts.slice(0, 7), 4, 4, 12, 12, 0];
    const { bound, alarm } = earsC3(flat, 11, { ...SETTING, alpha: 0.025 });
    expect([bound, alarm]).toEqual([0, false]);
    const rising = [...counts.slice(0, 7), 4, 4, 12, 12, 3];
    expect(earsC3(rising, 11, { ...SETTING, alpha: 0.025 }).alarm).toBe(true);
    expect(earsC3([...counts.slice(0, 7), 4, 4, 4, 4, 3], 11, { ...SETTING, alpha: 0.025 }).alarm).toBe(false);
  });

  it('takes the floor when weeks are all the same', () => {
    const flat = new Array<number>(12).fill(5);
    expect(earsC1(flat, 7, SETTING).bound).toBeCloseTo(5 + Z * 0.5, 12);
    expect(earsC1(flat, 7, { ...SETTING, leastDeviation: 0 })).toEqual({ bound: 5, alarm: false });
    expect(earsC3(flat, 11, { ...SETTING, leastDeviation: 0 })).toEqual({ bound: null, alarm: false });
  });

  it('says nothing before there are weeks enough, nor of a week that is not there', () => {
    const flat = new Array<number>(12).fill(5);
    expect(
      [earsC1(flat, 6, SETTING), earsC2(flat, 8, SETTING), earsC3(flat, 10, SETTING), earsC1(flat, 12, SETTING)].map(({ bound }) => bound),
    ).toEqual([null, null, null, null]);
    expect([earsC1(flat, 7, SETTING), earsC2(flat, 9, SETTING), earsC3(flat, 11, SETTING)].every(({ bound }) => bound !== null)).toBe(true);
  });
});

describe('the cumulative sum', () => {
  const setting: CusumSetting = { scale: 'standard', reference: 1, decision: 2, expected: 4, overdispersion: 0.1 };

  it('adds what is above, is never below zero, and does not begin anew after an alarm', () => {
    // On the scale (x - 4) / 2: -2, 2, 2, 2, 1: sums 0, 1, 2, 3, 3.
    const weeks = cusum([0, 8, 8, 8, 6], 0, setting);
    expect(weeks.map(({ alarm }) => alarm)).toEqual([false, false, true, true, true]);
    expect(weeks.map(({ bound }) => bound)).toEqual([10, 10, 8, 6, 4]);
  });

  it('takes the mean of the weeks before for what is expected', () => {
    const weeks = cusum([2, 6, 8, 8], 2, { ...setting, expected: null });
    expect(weeks).toEqual(cusum([8, 8], 0, setting));
    expect(cusum([2, 6], 0, { ...setting, expected: null })).toEqual([
      { bound: null, alarm: false },
      { bound: null, alarm: false },
    ]);
  });

  it.each(CUSUM_SCALES.filter((scale) => scale !== 'none'))('has for its bound the count from which it is an alarm: %s', (scale) => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 20 }), (before) => {
        const told = (count: number) => cusum([...before, count], 0, { ...setting, scale, reference: 1.04, decision: 2.26 }).at(-1);
        const bound = told(0)?.bound ?? NaN;
        // After a long outbreak even nothing is an alarm, and there is no such count.
        fc.pre(told(0)?.alarm === false);
        expect(told(bound + 1e-9)?.alarm).toBe(true);
        expect(told(Math.max(0, bound - 1.001))?.alarm).toBe(false);
      }),
    );
  });
});

describe('the test of a trend', () => {
  it('counts pairs that rise and fall, and takes the middle of their slopes', () => {
    // Pairs: +2 +1 +4, -1 +2, +3: five rise, one falls; slopes 2 0.5 4/3 -1 1 3.
    const { s, variance, z, slope } = trendTest([1, 3, 2, 5]);
    expect([s, variance]).toEqual([4, (4 * 3 * 13) / 18]);
    expect(z).toBeCloseTo(3 / Math.sqrt(26 / 3), 12);
    expect(slope).toBeCloseTo((1 + 4 / 3) / 2, 12);
  });

  it('allows for ties, and sees nothing where nothing changes', () => {
    // n = 4 with one tie of two: (4·3·13 - 2·1·9) / 18.
    expect(trendTest([1, 1, 2, 3]).variance).toBeCloseTo((156 - 18) / 18, 12);
    expect(trendTest([5, 5, 5])).toMatchObject({ s: 0, z: 0, p: 1, slope: 0 });
  });

  it('turns with the series', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 3, maxLength: 15 }), (values) => {
        const [up, down] = [trendTest(values), trendTest(values.map((value) => -value))];
        expect([down.s + up.s, down.slope + up.slope, down.z + up.z, down.p - up.p]).toEqual([0, 0, 0, 0]);
      }),
    );
  });
});
