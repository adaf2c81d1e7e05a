import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { WEEKS_PER_MONTH, amount, amountPerDay, amountPerWeek, days, perDay, perWeek, toBase, weeks } from '../../src/domain/units.js';
import type { CountingUnit } from '../../src/domain/units.js';

describe('measures', () => {
  const constructors = { amount, 'amount per week': amountPerWeek, 'amount per day': amountPerDay, days, weeks };

  it.each(Object.entries(constructors))('%s keeps zero and more, and refuses the rest by name', (name, make) => {
    expect(make(0)).toBe(0);
    expect(make(-0)).toBe(0);
    expect(make(1.5)).toBe(1.5);
    for (const wrong of [-1, -Number.MIN_VALUE, NaN, Infinity, -Infinity]) {
      expect(() => make(wrong)).toThrow(new RangeError(`${name} is zero or more, not ${wrong}`));
    }
  });

  it('knows the average month: 365.25 days by 12 months by 7 days', () => {
    expect(WEEKS_PER_MONTH).toBeCloseTo(365.25 / 12 / 7, 12);
  });

  it('turns a weekly rate into a daily one and back', () => {
    expect(perDay(amountPerWeek(630))).toBe(90);
    expect(perWeek(amountPerDay(90))).toBe(630);
  });
});

describe('what was counted, in base units', () => {
  it.each<{ quantity: number; counted: CountingUnit; packSize?: number; base: number; because: string }>([
    { quantity: 250, counted: 'piece', base: 250, because: 'a piece is the base unit' },
    { quantity: 24, counted: 'pair', base: 48, because: 'WHO counts gloves in pairs, the stock is in pieces' },
    { quantity: 3, counted: 'box', packSize: 100, base: 300, because: 'a box of gloves' },
    { quantity: 4, counted: 'box', packSize: 0.5, base: 2, because: 'half-litre bottles of hand rub' },
    { quantity: 12.5, counted: 'litre', base: 12.5, because: 'a litre is a base unit too' },
    { quantity: 7, counted: 'pair', packSize: 50, base: 14, because: 'a pack size says nothing about pairs' },
    { quantity: 7, counted: 'piece', packSize: 50, base: 7, because: 'nor about pieces' },
    { quantity: 0.1 * 3, counted: 'litre', base: 0.3, because: 'six decimals are kept' },
    { quantity: 0.0000004, counted: 'litre', base: 0, because: 'the seventh is not' },
    { quantity: 99_999_999_999_999, counted: 'piece', base: 99_999_999_999_999, because: 'the largest that is stored' },
  ])('$quantity $counted is $base: $because', ({ quantity, counted, packSize, base }) => {
    expect(toBase(quantity, counted, packSize)).toBe(base);
  });

  it.each([undefined, null, 0, -1, NaN, Infinity])('refuses a box of %s', (packSize) => {
    expect(() => toBase(1, 'box', packSize)).toThrow(RangeError);
  });

  it('says what is missing when a box has no size', () => {
    expect(() => toBase(1, 'box')).toThrow('a box needs the number of base units it holds, above zero');
  });

  it('refuses a quantity below zero and one too large to store', () => {
    expect(() => toBase(-1, 'piece')).toThrow(RangeError);
    expect(() => toBase(1e14, 'piece')).toThrow(new RangeError('an amount is below 100000000000000, not 100000000000000'));
    expect(() => toBase(1e13, 'box', 10)).toThrow(RangeError);
  });

  it('holds as much in pairs as in boxes of two', () => {
    fc.assert(
      fc.property(fc.nat(), (quantity) => {
        expect(toBase(quantity, 'pair')).toBe(toBase(quantity, 'box', 2));
      }),
    );
  });
});
