import { describe, expect, it } from '@jest/globals';
import { addDays } from '../../../src/domain/calendar.js';
import { judgeWeeks } from '../../../src/domain/unusual/judge-weeks.js';
import { UNUSUAL_RULES, weeksLookedBackOn } from '../../../src/domain/unusual/unusual-rules.js';
import type { UnusualRules } from '../../../src/domain/unusual/unusual-rules.js';
import type { WatchedPoint } from '../../../src/domain/unusual/watched-points.js';

const weekOf = (at: number) => addDays('2020-01-06', 7 * at);
const series = (values: readonly (number | null)[]): WatchedPoint[] =>
  values.map((value, at) => ({ weekStart: weekOf(at), value, without: value, parties: 8, owners: 8, concerned: 5 }));
const times = <T>(many: number, one: (at: number) => T): T[] => Array.from({ length: many }, (_, at) => one(at));
const upAndDown = (many: number, by: number) => times(many, (at) => (at % 2 === 0 ? 100 - by : 100 + by));
/** With a bound of EARS that lies close to what is usual, so that the least rise is the bound. */
const CLOSE: UnusualRules = { ...UNUSUAL_RULES, ears: { baseline: 4, leastDeviation: 1, alpha: 0.001 } };
const UNKNOWN = { bound: null, by: null, alarm: null };

describe('the newest weeks', () => {
  it('are judged, from the first on of which anything is known', () => {
    expect(judgeWeeks('shortages', series(times(30, () => 5)), UNUSUAL_RULES).map(({ weekStart }) => weekStart)).toEqual(
      times(8, (at) => weekOf(22 + at)),
    );
    const late = [null, null, null, null, 100, 100, null, 100];
    expect(judgeWeeks('use', series(late), UNUSUAL_RULES)).toEqual(
      late.slice(4).map((value, at) => ({ weekStart: weekOf(4 + at), value, ...UNKNOWN })),
    );
    expect(judgeWeeks('use', series([null, null]), UNUSUAL_RULES)).toEqual([]);
  });

  it('are unusual above the least rise over the median of the weeks before them, not at it', () => {
    const judged = judgeWeeks('shortages', series([100, 100, null, 100, 100, 100, 100, 110, 110.5, 200, 200, 200, 200, 200]), {
      ...CLOSE,
      judgedWeeks: 7,
    });
    expect(judged.slice(0, 3)).toEqual([
      { weekStart: weekOf(7), value: 110, bound: 110, by: 'ears-c2', alarm: false },
      { weekStart: weekOf(8), value: 110.5, bound: 110, by: 'ears-c2', alarm: true },
      { weekStart: weekOf(9), value: 200, bound: expect.any(Number), by: 'ears-c2', alarm: true },
    ]);
  });

  it('have the bound of the detector where it lies above the least rise', () => {
    const [first] = judgeWeeks('shortages', series(times(30, () => 100)), UNUSUAL_RULES);
    expect(first?.bound).toBeGreaterThan(115);
    expect(first?.bound).toBeLessThan(118);
  });

  it.each([
    { why: 'one owner makes it so', over: { without: 110 }, alarm: false },
    { why: 'too few owners are concerned', over: { concerned: 2 }, alarm: false },
    { why: 'just enough are', over: { concerned: 3 }, alarm: true },
    { why: 'nobody would be left', over: { without: null }, alarm: null },
    { why: 'nothing is known', over: { value: null, without: null }, alarm: null },
  ])('alarm $alarm where $why', ({ over, alarm }) => {
    const points = series([...times(20, () => 100), 200]);
    const last = judgeWeeks('shortages', [...points.slice(0, -1), ...points.slice(-1).map((point) => ({ ...point, ...over }))], CLOSE).at(
      -1,
    );
    expect(last?.alarm).toBe(alarm);
    expect(last?.bound === null).toBe(alarm === null);
  });
});

describe('how a week is judged', () => {
  const lastBy = (values: readonly (number | null)[], rules: UnusualRules = UNUSUAL_RULES) =>
    judgeWeeks('shortages', series(values), { ...rules, judgedWeeks: 1 }).at(-1)?.by;

  it('is by Farrington from three years and half a window on', () => {
    expect(lastBy(upAndDown(159, 2))).toBe('ears-c2');
    expect(lastBy(upAndDown(160, 2))).toBe('farrington');
  });

  it.each([
    { missing: 40, by: 'farrington' },
    { missing: 41, by: 'ears-c2' },
  ])('is by $by where $missing of the 160 weeks before are missing, whatever came after', ({ missing, by }) => {
    const values = upAndDown(168, 2).map((value, at) => (at >= 30 && at < 30 + missing ? null : value));
    expect(judgeWeeks('shortages', series(values), UNUSUAL_RULES)[0]).toMatchObject({ weekStart: weekOf(160), by });
  });

  it('is not by EARS where more than a quarter of the weeks it compares with is missing', () => {
    const rules = { ...UNUSUAL_RULES, ears: { ...UNUSUAL_RULES.ears, baseline: 12 } };
    // Of week 30 it compares with 16 up to and including 27.
    const without = (...gone: readonly number[]) => upAndDown(31, 2).map((value, at) => (gone.includes(at) ? null : value));
    expect(lastBy(without(14, 15, 16, 17, 27, 28, 29), rules)).toBe('ears-c2');
    expect(lastBy(without(16, 17, 26, 27), rules)).toBeNull();
  });
});

describe('what rises slowly', () => {
  const rules: UnusualRules = { ...UNUSUAL_RULES, leastRise: 0 };
  /** A year of what is usual, and before it some weeks of far more, which count no longer. */
  const AFTER_MORE = [...times(20, () => 500), ...upAndDown(52, 2)];
  const judge = (before: readonly number[], ...newest: readonly number[]) =>
    judgeWeeks('use', series([...before, ...newest]), { ...rules, judgedWeeks: newest.length });

  it('alarms once the sum of the weeks says so, and is calm as soon as a week adds nothing to it', () => {
    // In standard deviations of 5: every 108 adds 1.6 - 0.5, so the fifth brings the sum to 5.5, above 5.
    const weeks = judge(AFTER_MORE, 108, 108, 108, 108, 108, 102.5, 102.6);
    expect(weeks.map(({ alarm }) => alarm)).toEqual([false, false, false, false, true, false, true]);
    expect(weeks.slice(4)).toMatchObject([{ by: 'cusum' }, { by: 'cusum', bound: 102.5 }, { by: 'cusum', bound: 102.5 }]);
    expect(weeks[0]).toMatchObject({ by: 'ears-c2' });
  });

  it('is told by how much the weeks before differ, where that is more than the least', () => {
    const deviation = Math.sqrt((52 * 100) / 51);
    const [, , last] = judge(upAndDown(52, 10), 160, 160, 100);
    expect(last).toMatchObject({ by: 'cusum', bound: expect.closeTo(100 + deviation / 2, 8), alarm: false });
  });

  it('is summed for use alone', () => {
    const values = [...upAndDown(52, 2), 108, 108, 108, 108, 108];
    const judged = judgeWeeks('shortages', series(values), { ...rules, judgedWeeks: 5 });
    expect(judged.map(({ by, alarm }) => [by, alarm])).toEqual(times(5, () => ['ears-c2', false]));
  });

  it('is summed once there are as many weeks before as EARS takes', () => {
    const [first] = judgeWeeks('use', series(upAndDown(14 + 8, 2)), rules);
    expect(first).toMatchObject({ by: 'cusum', alarm: false });
    expect(judgeWeeks('use', series(upAndDown(13 + 8, 2)), rules)[0]).toMatchObject(UNKNOWN);
  });

  it('is not summed where nothing was used', () => {
    const judged = judgeWeeks('use', series([...times(30, () => 0), 40, 40]), { ...rules, judgedWeeks: 2 });
    expect(judged.map(({ by, alarm }) => [by, alarm])).toEqual([
      ['ears-c2', true],
      ['ears-c2', true],
    ]);
  });
});

describe('how far one looks back', () => {
  it('is as far as the detector that looks furthest', () => {
    const { farrington } = UNUSUAL_RULES;
    expect(weeksLookedBackOn(UNUSUAL_RULES)).toBe(8 + 3 * 52 + 3 + 1);
    expect(weeksLookedBackOn({ ...UNUSUAL_RULES, farrington: { ...farrington, years: 0 } })).toBe(8 + 14 + 2);
  });
});
