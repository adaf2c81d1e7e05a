import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { at } from '../../../src/domain/numeric/at.js';
import { median } from '../../../src/domain/numeric/median.js';
import { quantile } from '../../../src/domain/numeric/quantile.js';
import { sumOf } from '../../../src/domain/numeric/sum-of.js';

const numbers = fc.array(fc.integer({ min: -1_000, max: 1_000 }), { minLength: 1, maxLength: 20 });
const ascending = (values: readonly number[]) => values.toSorted((one, other) => one - other);

describe('a number of a list', () => {
  it.each([
    { place: 0, number: 0 },
    { place: 2, number: 9 },
    { place: 3, number: NaN },
    { place: -1, number: NaN },
  ])('at $place is $number', ({ place, number }) => expect(at([0, 4, 9], place)).toBe(number));
});

describe('a sum', () => {
  it.each([
    { from: undefined, until: undefined, sum: 15, because: 'of all' },
    { from: 1, until: undefined, sum: 14, because: 'from a place on, that place included' },
    { from: 1, until: 3, sum: 6, because: 'up to a place, that place left out' },
    { from: 2, until: 2, sum: 0, because: 'of none' },
    { from: 3, until: 1, sum: 0, because: 'backwards there is nothing' },
  ])('from $from until $until of 1, 2, 4, 8 is $sum: $because', ({ from, until, sum }) => {
    expect(sumOf([1, 2, 4, 8], from, until)).toBe(sum);
  });

  it('of two parts is that of the whole', () => {
    fc.assert(
      fc.property(numbers, fc.nat(20), (values, cut) => {
        const place = Math.min(cut, values.length);
        expect(sumOf(values, 0, place) + sumOf(values, place)).toBe(sumOf(values));
      }),
    );
  });
});

describe('the median', () => {
  it.each([
    { values: [], middle: null, because: 'of none there is none' },
    { values: [7], middle: 7, because: 'of one it is that one' },
    { values: [9, -1, 10], middle: 9, because: 'of three the second, in order of size and not of text' },
    { values: [4, 1, 100, 2], middle: 3, because: 'of four the mean of the two in the middle' },
  ])('of $values is $middle: $because', ({ values, middle }) => expect(median(values)).toBe(middle));

  it('is the quantile of one half', () => {
    fc.assert(fc.property(numbers, (values) => expect(median(values)).toBeCloseTo(quantile(ascending(values), 0.5) ?? NaN, 9)));
  });
});

describe('a quantile', () => {
  // By hand: a share of three steps between four numbers; 0.25 of them is 0.75 of the step from 1 to 2.
  it.each([
    { share: 0, value: 1 },
    { share: 0.25, value: 1.75 },
    { share: 0.5, value: 3 },
    { share: 0.75, value: 5 },
    { share: 1, value: 8 },
  ])('of $share of 1, 2, 4, 8 is $value', ({ share, value }) => expect(quantile([1, 2, 4, 8], share)).toBe(value));

  it('of nothing is none', () => expect(quantile([], 0.5)).toBeNull());

  it('never falls while the share grows, and stays within the list', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(numbers, share, share, (values, one, other) => {
        const sorted = ascending(values);
        const [low, high] = [quantile(sorted, Math.min(one, other)) ?? NaN, quantile(sorted, Math.max(one, other)) ?? NaN];
        expect(low).toBeLessThanOrEqual(high + 1e-9);
        expect(low).toBeGreaterThanOrEqual(at(sorted, 0));
        expect(high).toBeLessThanOrEqual(at(sorted, sorted.length - 1));
      }),
    );
  });
});
