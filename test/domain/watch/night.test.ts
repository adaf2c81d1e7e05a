import { describe, expect, it } from '@jest/globals';
import type { CourseOutcome, Outlook } from '../../../src/domain/chain/outlook.js';
import { quantile } from '../../../src/domain/numeric/quantile.js';
import { fanOf } from '../../../src/domain/watch/fan.js';
import { nationNight, siteNight, standingBefore } from '../../../src/domain/watch/night.js';
import type { Remembered } from '../../../src/domain/watch/night.js';
import { NO_WARNING } from '../../../src/domain/watch/standing-warning.js';
import { WARNING_RULES } from '../../../src/domain/watch/verdict.js';

const COURSE = { bendDays: 8, understatement: 2, elasticity: 0.3, guideline: 1 };
const outcome = (shortIn: number | null, cover: readonly number[]): CourseOutcome => ({
  course: COURSE,
  shortIn,
  lowest: Math.min(...cover),
  cover: Float64Array.from(cover),
  sites: [],
});
const short: Outlook = {
  outcomes: [outcome(20, [30, 10]), outcome(30, [40, 20])],
  usualCover: 60,
  announced: 1,
  sites: new Map(),
};

describe('a quantile', () => {
  it.each([
    { share: 0, value: 1 },
    { share: 0.1, value: 1.3 },
    { share: 0.5, value: 2.5 },
    { share: 1, value: 4 },
  ])('$share of 1 to 4 is $value', ({ share, value }) => expect(quantile([1, 2, 3, 4], share)).toBeCloseTo(value, 12));

  it('is nothing of nothing', () => expect(quantile([], 0.5)).toBeNull());
});

describe('a fan', () => {
  it('has a low, a middle and a high value of every day, to a hundredth', () =>
    expect(fanOf([Float64Array.of(30, 10), Float64Array.of(40, 20.008), Float64Array.of(50, 0)])).toEqual([
      { low: 32, middle: 40, high: 48 },
      { low: 2, middle: 10, high: 18.01 },
    ]));

  it('leaves out courses of which a day is not known, and is empty without a course', () => {
    expect(fanOf([Float64Array.of(Infinity), Float64Array.of(7)])).toEqual([{ low: 7, middle: 7, high: 7 }]);
    expect(fanOf([])).toEqual([]);
  });
});

describe('what held before a night', () => {
  const last: Remembered = {
    night: '2026-03-02',
    before: { warning: null, against: 2 },
    standing: { warning: { raisedAt: '2026-03-02', because: [] }, against: 0 },
  };

  it('is what the last night left, and of the same night what it began with', () => {
    expect(standingBefore(null, '2026-03-02')).toEqual(NO_WARNING);
    expect(standingBefore(last, '2026-03-03')).toBe(last.standing);
    expect(standingBefore(last, '2026-03-02')).toBe(last.before);
  });

  it('is not to be had for a night that has passed', () => expect(standingBefore(last, '2026-03-01')).toBeNull());
});

describe('nights in a row', () => {
  const nights = (from: Outlook, days: readonly string[]) =>
    days.reduce<Remembered | null>((last, night) => {
      const before = standingBefore(last, night);
      return before === null ? last : nationNight(from, { night, before }, WARNING_RULES);
    }, null);

  it('raise a warning on the third, however often each of them is looked at', () => {
    expect(nights(short, ['2026-03-01', '2026-03-02', '2026-03-02', '2026-03-02'])?.standing.warning).toBeNull();
    const third = nights(short, ['2026-03-01', '2026-03-01', '2026-03-02', '2026-03-03', '2026-03-02']);
    expect(third?.standing.warning?.raisedAt).toBe('2026-03-03');
  });

  it('keep what they rest on, so that the verdict can be worked out again', () => {
    const night = nationNight(short, { night: '2026-03-01', before: NO_WARNING }, WARNING_RULES);
    expect(night).toMatchObject({
      outcomes: [
        { shortIn: 20, lowest: 10 },
        { shortIn: 30, lowest: 20 },
      ],
      verdict: { says: 'raise' },
      unmet: { share: 1, inDays: 25, between: [11, 35] },
      fan: [
        { low: 31, middle: 35 },
        { low: 11, middle: 15 },
      ],
    });
    expect(JSON.parse(JSON.stringify(night))).toEqual(night);
  });

  it('of a site count what comes soon enough to warn it, from the first', () => {
    const path = (shortIn: number | null) => ({ shortIn, cover: Float64Array.of(3) });
    const start = { night: '2026-03-01', before: NO_WARNING };
    expect(siteNight([path(10), path(20)], start, WARNING_RULES)).toMatchObject({
      standing: { warning: { raisedAt: '2026-03-01' } },
      unmet: { share: 1, inDays: 15 },
      fan: [{ low: 3, middle: 3, high: 3 }],
    });
    expect(siteNight([path(60), path(70)], start, WARNING_RULES)).toMatchObject({ standing: NO_WARNING, unmet: { share: 0 } });
  });
});
