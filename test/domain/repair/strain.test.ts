import { describe, expect, it } from '@jest/globals';
import type { Reading } from '../../../src/domain/repair/reading.js';
import { strainBetween, strainOfUse } from '../../../src/domain/repair/strain.js';
import { amount } from '../../../src/domain/units.js';

type Figures = Partial<Record<'stock' | 'used' | 'received', number | null>> & { readonly rounding?: number };

function reading({ rounding = 0.6, ...figures }: Figures): Reading {
  const brand = (figure: number | null | undefined) => (figure === null || figure === undefined ? null : amount(figure));
  return {
    assumption: 'as-told',
    stock: brand(figures.stock),
    used: brand(figures.used),
    received: brand(figures.received),
    onOrder: null,
    rounding,
  };
}

describe('how surprising a use is', () => {
  /** After 99.5 were foreseen: one step is then the square root of 0.3² + 1/100, in logarithms. */
  const used = (steps: number) => reading({ used: 100 * Math.exp(steps * Math.sqrt(0.1)) - 0.5 });
  const foreseen = { gap: 0, days: 1, usual: 99.5 };

  it.each([
    { steps: 0, strain: 0, because: 'it is what was foreseen' },
    { steps: 1, strain: 0.25, because: 'a square for what is ordinary' },
    { steps: -1, strain: 0.25, because: 'less is as surprising as more' },
    { steps: 1.9, strain: 0.9025, because: 'still a square' },
    { steps: 2, strain: 1, because: 'where square and line meet' },
    { steps: 3, strain: 2, because: 'then the distance itself' },
    { steps: 8, strain: 7, because: 'the most that one figure weighs' },
    { steps: 20, strain: 7, because: 'and no more' },
  ])('$steps steps away: $strain, $because', ({ steps, strain }) => expect(strainOfUse(used(steps), foreseen)).toBeCloseTo(strain, 9));

  it('is of all days of a line together', () => {
    expect(strainOfUse(used(3), { gap: 0, days: 10, usual: 9.95 })).toBeCloseTo(2, 9);
    expect(strainOfUse(used(3), { gap: 4, days: 1, usual: 99.5 })).toBeCloseTo(2, 9);
  });

  it('grows slower where counts are small', () => {
    const doubled = (usual: number) => strainOfUse(reading({ used: 2 * usual }), { gap: 0, days: 1, usual });
    expect(doubled(2)).toBeLessThan(doubled(20));
    expect(doubled(20)).toBeLessThan(doubled(2_000));
  });

  it('is nothing where nothing is known', () => {
    expect(strainOfUse(reading({ used: null }), foreseen)).toBe(0);
    expect(strainOfUse(reading({ used: 5_000 }), { ...foreseen, usual: null })).toBe(0);
  });
});

describe('how surprising a stock is after another', () => {
  const before = reading({ stock: 1_000 });
  const between = { gap: 0, days: 1, usual: 10 };
  // 1,000 + 200 - 100 = 1,100; allowed are three roundings of 0.6 and half a per cent of the 1,300 that moved: 8.3.
  it.each([
    { stock: 1_100, strain: 0, because: 'the balance holds' },
    { stock: 1_108.3, strain: 1, because: 'as much too much as is allowed' },
    { stock: 1_083.4, strain: 2, because: 'twice as much too little' },
    { stock: 11_000, strain: 7, because: 'the most that one figure weighs' },
  ])('$stock after 1,000, 200 received and 100 used: $strain, $because', ({ stock, strain }) => {
    expect(strainBetween(before, reading({ stock, used: 100, received: 200 }), between)).toBeCloseTo(strain, 9);
  });

  it('is allowed the coarser of both roundings', () => {
    const now = { stock: 1_142.5, used: 100, received: 200 };
    expect(strainBetween({ ...before, rounding: 12 }, reading(now), between)).toBeCloseTo(1, 9);
    expect(strainBetween(before, reading({ ...now, rounding: 12 }), between)).toBeCloseTo(1, 9);
  });

  /** A stock so many logarithms larger, beside what may have come or gone unseen. */
  const after = (unseen: number, by: number) => (1_000 + unseen) * Math.exp(by) - unseen;

  it.each([
    { of: { gap: 5 }, unseen: 211, because: 'six days of 10, one, and 15 per cent of the stock' },
    { of: { gap: -3 }, unseen: 161, because: 'an overlap of periods is no time unseen' },
    { of: { gap: 5, days: 7 }, unseen: 271, because: 'the days of the line itself count' },
    { of: { gap: 5, usual: null }, unseen: 151, because: 'no use is known' },
    { of: { gap: 0 }, now: { used: null }, unseen: 161, because: 'nobody says what was used' },
    { of: { gap: 0 }, now: { received: null }, unseen: 161, because: 'nobody says what came in' },
  ])('$of $now is judged by its size: $because', ({ of, now, unseen }) => {
    const strainAt = (by: number) =>
      strainBetween(before, reading({ used: 100, received: 200, ...now, stock: after(unseen, by) }), { ...between, ...of });
    expect(strainAt(0)).toBeCloseTo(0, 9);
    expect(strainAt(0.5)).toBeCloseTo(1.2, 9);
    expect(strainAt(-0.1)).toBeCloseTo(0.24, 9);
    expect(strainAt(5)).toBe(7);
  });

  it('is nothing where a stock was left blank', () => {
    expect(strainBetween(reading({ stock: null }), reading({ stock: 5, used: 1, received: 1 }), between)).toBe(0);
    expect(strainBetween(before, reading({ stock: null, used: 1, received: 1 }), between)).toBe(0);
  });
});
