import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { coverAt } from '../../../src/domain/cover/cover-at.js';
import { daysOfCover } from '../../../src/domain/cover/days-of-cover.js';
import { weeksOfCover } from '../../../src/domain/cover/weeks-of-cover.js';
import { amount, amountPerDay, amountPerWeek, perDay } from '../../../src/domain/units.js';

describe('weeks of cover (dekking)', () => {
  it.each([
    { product: 'goggles', stock: 2_918_115, use: 1_270, weeks: 2297.728346456693 },
    { product: 'IIR masks', stock: 762_207_620, use: 406_000, weeks: 1877.3586699507389 },
    { product: 'FFP2 masks', stock: 40_583_465, use: 44_100, weeks: 920.259977324263 },
    { product: 'gloves', stock: 421_114_150, use: 2_633_000, weeks: 159.93701101405242 },
    { product: 'gowns', stock: 64_288_202, use: 34_700, weeks: 1852.6859365994237 },
    { product: 'aprons', stock: 12_929_524, use: 28_500, weeks: 453.6675087719298 },
    { product: 'an empty shelf', stock: 0, use: 10, weeks: 0 },
  ])('$product: $stock at $use a week last $weeks weeks', ({ stock, use, weeks }) => {
    expect(weeksOfCover(amount(stock), amountPerWeek(use))).toEqual({ kind: 'lasts', weeks });
  });

  it('is unknown for KN95 masks: nobody knows their use', () => {
    expect(weeksOfCover(amount(32_865_360), null)).toEqual({ kind: 'unknown' });
  });

  it('is unknown without a stock, even when nothing is used', () => {
    expect(weeksOfCover(null, amountPerWeek(1))).toEqual({ kind: 'unknown' });
    expect(weeksOfCover(null, amountPerWeek(0))).toEqual({ kind: 'unknown' });
  });

  it('is neither zero nor endless when nothing is used', () => {
    expect(weeksOfCover(amount(5), amountPerWeek(0))).toEqual({ kind: 'unused' });
  });
});

describe('days of cover (dekkingsduur)', () => {
  it.each([
    { stock: 9_000, use: 100, days: 90, because: 'three months of peak use, the size of dike 2' },
    { stock: 150, use: 100, days: 1.5, because: 'not rounded: rounding is for views' },
    { stock: 0, use: 100, days: 0, because: 'an empty shelf lasts no time' },
  ])('$stock at $use a day last $days days: $because', ({ stock, use, days }) => {
    expect(daysOfCover(amount(stock), amountPerDay(use))).toEqual({ kind: 'lasts', days });
  });

  it('is unknown or unused as in weeks', () => {
    expect(daysOfCover(null, amountPerDay(1))).toEqual({ kind: 'unknown' });
    expect(daysOfCover(amount(1), null)).toEqual({ kind: 'unknown' });
    expect(daysOfCover(amount(1), amountPerDay(0))).toEqual({ kind: 'unused' });
  });

  it('is seven times the weeks', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1 }), (stock, use) => {
        const inWeeks = weeksOfCover(amount(stock), amountPerWeek(use));
        const inDays = daysOfCover(amount(stock), perDay(amountPerWeek(use)));
        if (inWeeks.kind !== 'lasts' || inDays.kind !== 'lasts') throw new Error('both last');
        expect(Math.abs(inDays.days - inWeeks.weeks * 7)).toBeLessThanOrEqual(inDays.days * 1e-12);
      }),
    );
  });
});

describe('cover at both uses', () => {
  it('shows the same FFP2 stock as 920 weeks and as 9', () => {
    const cover = coverAt(amount(40_583_465), { expected: amountPerWeek(44_100), peak: amountPerWeek(4_500_000) });
    expect(cover.atExpected).toMatchObject({ kind: 'lasts', weeks: expect.closeTo(920.26, 2) });
    expect(cover.atPeak).toMatchObject({ kind: 'lasts', weeks: expect.closeTo(9.02, 2) });
  });

  it('keeps one when the other is unknown', () => {
    const cover = coverAt(amount(10), { expected: amountPerWeek(5), peak: null });
    expect(cover).toEqual({ atExpected: { kind: 'lasts', weeks: 2 }, atPeak: { kind: 'unknown' } });
  });
});
