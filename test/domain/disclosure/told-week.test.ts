import { describe, expect, it } from '@jest/globals';
import { openWeek } from '../../../src/domain/disclosure/open-week.js';
import type { ProtectedWeek } from '../../../src/domain/disclosure/protected-week.js';
import type { ToldTotals } from '../../../src/domain/disclosure/publication/protected-totals.js';
import { toldWeek } from '../../../src/domain/disclosure/publication/told-week.js';
import type { Released } from '../../../src/domain/disclosure/releasable.js';
import type { SeriesWeek } from '../../../src/domain/trends/series-week.js';
import type { TrendWeek } from '../../../src/domain/trends/trend-of.js';
import { weeks } from '../../../src/domain/units.js';

const WITHHELD = { state: 'withheld', value: null } as const;
const NO_DATA = { state: 'no-data', value: null } as const;
const shown = <Value>(value: Value): Released<Value> => ({ state: 'shown', value });
const MILLION = 1_000_000n;

const TOTALS: ToldTotals = {
  usable: shown(6_000n * MILLION),
  stockOfExpecters: shown(5_000n * MILLION),
  used: shown(900n * MILLION),
  expected: shown(1_000n * MILLION),
  blocked: shown(70n * MILLION),
  incoming: WITHHELD,
  signals: shown(4n),
};

const aWeek = (weekStart: string, over: Partial<SeriesWeek> = {}): SeriesWeek => ({
  ...{ weekStart, reporters: 10, holdings: 10, usable: 6_000, blocked: 70, used: 900, users: 10, userHoldings: 10 },
  ...{ expected: 1_000, expecters: 9, expecterHoldings: 9, stockOfExpecters: 5_000, incoming: 0, signals: [4, 0, 0, 0, 0], notices: 0 },
  ...over,
});

const THIS = '2026-11-16';
/** Ten reporters used 1,200 and 900. */
const PEAK = { usePerReporter: [120, 90], reporters: 10, factor: 4 };

describe('a week as it is told', () => {
  it('has amounts in base units, and cover of the stock of those whose use is known', () => {
    expect(toldWeek(THIS, TOTALS, PEAK)).toEqual({
      weekStart: THIS,
      usable: shown(6_000),
      blocked: shown(70),
      used: shown(900),
      expected: shown(1_000),
      incoming: WITHHELD,
      coverAtExpected: shown(5),
      // 4 x the median of 900 and 1,200 is 4,200: 6,000 / 4,200 = 1.43, to the tenth
      coverAtPeak: shown(1.4),
      signals: shown(4),
    });
  });

  it.each([
    { of: { stockOfExpecters: WITHHELD }, at: 'coverAtExpected', told: WITHHELD, because: 'half of a quotient tells the other' },
    { of: { expected: WITHHELD }, at: 'coverAtExpected', told: WITHHELD, because: 'the same of the use' },
    { of: { expected: NO_DATA, stockOfExpecters: NO_DATA }, at: 'coverAtExpected', told: NO_DATA, because: 'nobody knows the use' },
    { of: { expected: shown(0n) }, at: 'coverAtExpected', told: NO_DATA, because: 'unused is neither zero nor endless' },
    { of: { usable: WITHHELD }, at: 'coverAtPeak', told: WITHHELD, because: 'the stock is withheld' },
    { of: { expected: WITHHELD }, at: 'coverAtPeak', told: WITHHELD, because: 'a peak is never below what is expected' },
    { of: { usable: NO_DATA }, at: 'coverAtPeak', told: NO_DATA, because: 'nobody stated stock' },
  ] as const)('says of $at: $told.state, $because', ({ of, at, told }) => {
    expect(toldWeek(THIS, { ...TOTALS, ...of }, PEAK)[at]).toEqual(told);
  });

  it('works the peak out for those who report now, from weeks of which the use was told', () => {
    const cover = (ground: Partial<typeof PEAK>): Released => toldWeek(THIS, TOTALS, { ...PEAK, ...ground }).coverAtPeak;
    expect(cover({ usePerReporter: [90] })).toEqual(shown(1.7));
    expect(cover({ reporters: 20 })).toEqual(shown(0.7));
    expect(cover({ usePerReporter: [] })).toEqual(NO_DATA);
  });

  it('has no cover at peak when nobody knows how high a peak is', () => {
    expect(toldWeek(THIS, TOTALS, { ...PEAK, factor: null }).coverAtPeak).toEqual(NO_DATA);
  });
});

describe('a week as the desk sees it', () => {
  const week: TrendWeek = {
    ...aWeek(THIS),
    coverAtExpected: { kind: 'lasts', weeks: weeks(5) },
    coverAtPeak: { kind: 'unknown' },
    peakHoldings: 9,
  };

  it('has every total, and no data for what is unknown', () => {
    expect(openWeek(week)).toEqual({
      ...{ weekStart: THIS, usable: shown(6_000), blocked: shown(70), used: shown(900), expected: shown(1_000), incoming: shown(0) },
      ...{ coverAtExpected: shown(5), coverAtPeak: NO_DATA, signals: shown(4) },
    });
  });

  it.each([
    { of: { holdings: 0 }, none: ['blocked', 'coverAtPeak', 'incoming', 'usable'] },
    { of: { userHoldings: 0 }, none: ['coverAtPeak', 'used'] },
    { of: { expecterHoldings: 0 }, none: ['coverAtExpected', 'coverAtPeak', 'expected'] },
  ])('has no data where nobody stated anything: $of', ({ of, none }) => {
    expect(inState('no-data', openWeek({ ...week, ...of }))).toEqual(none);
  });

  it.each([
    { of: { holdings: 2 }, withheld: ['blocked', 'incoming', 'signals', 'usable'] },
    { of: { userHoldings: 2 }, withheld: ['blocked', 'incoming', 'used'] },
    { of: { expecterHoldings: 2 }, withheld: ['blocked', 'coverAtExpected', 'expected', 'incoming'] },
    { of: { peakHoldings: 2 }, withheld: ['blocked', 'coverAtPeak', 'incoming'] },
    { of: { holdings: 3, userHoldings: 3, expecterHoldings: 3, peakHoldings: 3 }, withheld: ['blocked', 'incoming'] },
  ])('withholds in an answer what rests on two, or may rest on one: $of', ({ of, withheld }) => {
    expect(inState('withheld', openWeek({ ...week, ...of }, 3))).toEqual(withheld);
    expect(inState('withheld', openWeek({ ...week, ...of }))).toEqual([]);
  });
});

function inState(wanted: Released['state'], { weekStart: _, ...figures }: ProtectedWeek): string[] {
  return Object.entries(figures)
    .flatMap(([name, { state }]) => (state === wanted ? [name] : []))
    .sort();
}
