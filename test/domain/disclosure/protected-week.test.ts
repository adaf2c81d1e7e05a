import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { protectedWeek } from '../../../src/domain/disclosure/protected-week.js';
import type { TrendWeek } from '../../../src/domain/trends/trend-of.js';
import { weeks } from '../../../src/domain/units.js';

const MINIMUM = 3;
const WITHHELD = { state: 'withheld', value: null };
const NO_DATA = { state: 'no-data', value: null };
const shown = (value: number) => ({ state: 'shown', value });

const aWeek = (over: Partial<TrendWeek> = {}): TrendWeek => ({
  weekStart: '2026-11-16',
  reporters: 5,
  holdings: 5,
  usable: 600,
  blocked: 1,
  used: 200,
  users: 4,
  userHoldings: 4,
  expected: 150,
  expecters: 4,
  expecterHoldings: 4,
  stockOfExpecters: 300,
  incoming: 9,
  signals: [1, 0, 2, 0, 0],
  notices: 0,
  coverAtExpected: { kind: 'lasts', weeks: weeks(2) },
  coverAtPeak: { kind: 'lasts', weeks: weeks(1) },
  peakHoldings: 4,
  ...over,
});

describe('a week through the gate', () => {
  it('shows what rests on enough holdings, and never blocked or announced stock', () => {
    expect(protectedWeek(aWeek(), MINIMUM)).toEqual({
      weekStart: '2026-11-16',
      usable: shown(600),
      blocked: WITHHELD,
      used: shown(200),
      expected: shown(150),
      incoming: WITHHELD,
      coverAtExpected: shown(2),
      coverAtPeak: shown(1),
      signals: shown(3),
    });
  });

  it.each([
    { few: { userHoldings: 2 }, withheld: ['used'], because: 'two measured their use' },
    { few: { expecterHoldings: 2 }, withheld: ['expected', 'coverAtExpected'], because: 'two stated what they expect to use' },
    { few: { peakHoldings: 2 }, withheld: ['coverAtPeak'], because: 'a week of the history rests on two' },
    { few: { holdings: 2 }, withheld: ['usable', 'signals'], because: 'two reported' },
  ])('withholds $withheld when $because', ({ few, withheld }) => {
    const { weekStart, ...figures } = protectedWeek(aWeek(few), MINIMUM);
    expect(weekStart).toBe('2026-11-16');
    const hidden = Object.entries(figures).filter(([, { state }]) => state === 'withheld');
    expect(hidden.map(([name]) => name).sort()).toEqual(['blocked', 'incoming', ...withheld].sort());
  });

  it('calls a week in which nobody reported no data, blocked and announced stock too', () => {
    const nobody = { holdings: 0, userHoldings: 0, expecterHoldings: 0, peakHoldings: 0 };
    const { weekStart: _, ...figures } = protectedWeek(aWeek(nobody), MINIMUM);
    expect(Object.values(figures)).toEqual(Array(8).fill(NO_DATA));
  });

  it.each(['unknown', 'unused'] as const)('calls a cover that is %s no data, however many reported', (kind) => {
    const { coverAtExpected, coverAtPeak } = protectedWeek(aWeek({ coverAtExpected: { kind }, coverAtPeak: { kind } }), MINIMUM);
    expect([coverAtExpected, coverAtPeak]).toEqual([NO_DATA, NO_DATA]);
  });

  it('says the same of a week with too few, whatever its figures are', () => {
    const few = { holdings: 2, userHoldings: 1, expecterHoldings: 2, peakHoldings: 1 };
    const first = protectedWeek(aWeek(few), MINIMUM);
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(), fc.nat(), (usable, blocked, used, expected) => {
        const cover = { kind: 'lasts', weeks: weeks(usable) } as const;
        const figures = { usable, blocked, used, expected, incoming: used, coverAtExpected: cover, coverAtPeak: cover };
        expect(protectedWeek(aWeek({ ...few, ...figures }), MINIMUM)).toEqual(first);
      }),
    );
  });
});
