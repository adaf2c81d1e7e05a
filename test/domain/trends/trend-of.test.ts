import { describe, expect, it } from '@jest/globals';
import { peakHoldings } from '../../../src/domain/trends/peak-holdings.js';
import type { SeriesWeek } from '../../../src/domain/trends/series-week.js';
import { trendOf } from '../../../src/domain/trends/trend-of.js';
import { usePerReporter } from '../../../src/domain/trends/use-per-reporter.js';

const week = (weekStart: string, said: Partial<SeriesWeek> = {}): SeriesWeek => ({
  weekStart,
  reporters: 2,
  holdings: 2,
  usable: 600,
  blocked: 0,
  used: 200,
  users: 2,
  userHoldings: 2,
  expected: 150,
  expecters: 1,
  expecterHoldings: 1,
  stockOfExpecters: 300,
  incoming: 0,
  signals: [0, 0, 0, 0, 0],
  notices: 0,
  ...said,
});

describe('a trend', () => {
  it('divides the stock of those whose use is known by their use', () => {
    expect(trendOf([week('2026-11-16')], null, '2026-11-16')).toMatchObject([
      { coverAtExpected: { kind: 'lasts', weeks: 2 }, coverAtPeak: { kind: 'unknown' } },
    ]);
  });

  it('works the peak of a week out of the weeks before it, never after', () => {
    const weeks = [week('2026-11-02', { used: 100 }), week('2026-11-09', { used: 100 }), week('2026-11-16', { used: 900 })];
    const [drawn] = trendOf(weeks, 3, '2026-11-09');
    expect(drawn?.coverAtPeak).toEqual({ kind: 'lasts', weeks: 600 / 300 });
    expect(trendOf(weeks.slice(0, 2), 3, '2026-11-09')).toEqual([drawn]);
  });

  it('knows nothing of a week in which nobody stated use or stock', () => {
    const silent = week('2026-11-16', { reporters: 0, expecters: 0, users: 0, used: 0, expected: 0 });
    expect(trendOf([silent], 3, '2026-11-16')).toMatchObject([{ coverAtExpected: { kind: 'unknown' }, coverAtPeak: { kind: 'unknown' } }]);
    const unmeasured = week('2026-11-16', { users: 0, used: 0, expecters: 0 });
    expect(trendOf([unmeasured], 3, '2026-11-16')).toMatchObject([{ coverAtPeak: { kind: 'unknown' } }]);
  });

  it('has no peak in a week that nobody stated stock in, whatever was used before', () => {
    const silent = week('2026-11-16', { reporters: 0, expecters: 0, users: 0, used: 0, expected: 0, usable: 0 });
    expect(trendOf([week('2026-11-09'), silent], 3, '2026-11-16')).toMatchObject([{ coverAtPeak: { kind: 'unknown' } }]);
  });

  it.each([
    { said: { expected: 300 }, lasts: 2, because: 'what is expected lies above the peak, and is the peak' },
    { said: { expected: 150 }, lasts: 3, because: 'what is expected lies below it' },
    { said: { expected: 300, expecters: 0 }, lasts: 3, because: 'a sum over nobody says nothing' },
  ])('sets 600 in stock against a peak of $said and ordinary use: $lasts weeks, $because', ({ said, lasts }) => {
    expect(trendOf([week('2026-11-16', said)], 1, '2026-11-16')).toMatchObject([{ coverAtPeak: { kind: 'lasts', weeks: lasts } }]);
  });

  it('rests on nobody in a week that is not there', () => {
    expect(peakHoldings(undefined, [week('2026-11-09')], '2026-11-16')).toBe(0);
  });

  it.each([
    { now: {}, before: {}, fewest: 2, because: 'all weeks rest on two' },
    { now: { userHoldings: 5 }, before: { userHoldings: 1 }, fewest: 1, because: 'one alone measured in the history' },
    { now: { userHoldings: 0, users: 0 }, before: { userHoldings: 5 }, fewest: 1, because: 'stock without use falls back on nobody' },
    { now: { userHoldings: 4 }, before: { userHoldings: 0, users: 0 }, fewest: 4, because: 'a week without use is not in the peak' },
    { now: { userHoldings: 0, users: 0 }, before: { userHoldings: 0, users: 0 }, fewest: 0, because: 'nobody measured' },
    { now: { reporters: 0, userHoldings: 0, users: 0 }, before: {}, fewest: 0, because: 'nobody stated stock' },
  ])('its peak rests on $fewest owners: $because', ({ now, before, fewest }) => {
    const [drawn] = trendOf([week('2026-11-09', before), week('2026-11-16', now)], 3, '2026-11-16');
    expect(drawn?.peakHoldings).toBe(fewest);
  });

  it('looks back 52 weeks, the week itself included', () => {
    const weeks = [
      week('2025-11-17', { used: 8 }),
      week('2025-11-24', { used: 6 }),
      week('2026-11-16', { used: 4, users: 0 }),
      week('2026-11-23'),
    ];
    expect(usePerReporter(weeks, '2026-11-16')).toEqual([3, null]);
  });
});
