import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../../src/domain/calendar.js';
import { burnRate } from '../../../src/domain/cover/burn-rate.js';
import { amount } from '../../../src/domain/units.js';

const counts = (...rows: readonly (readonly [day: number, stock: number, received?: number])[]) =>
  rows.map(([day, stock, received = 0]) => ({
    day: addDays('2020-04-01', day),
    stock: amount(stock),
    received: amount(received),
  }));

describe('the burn rate', () => {
  it.each([
    { given: counts([0, 100], [1, 92], [2, 85], [3, 76]), perDay: 8, days: 9.5, because: 'the CDC example' },
    { given: counts([0, 100], [3, 76]), perDay: 8, days: 9.5, because: 'the days between count, not the counts' },
    { given: counts([0, 100, 999], [1, 120, 30]), perDay: 10, days: 12, because: 'receipts since the first count' },
    { given: counts([0, 100], [1, 110, 20], [2, 90]), perDay: 15, days: 6, because: 'a receipt in between' },
  ])('is $perDay a day with $days days left: $because', ({ given, perDay, days }) => {
    expect(burnRate(given)).toEqual({ kind: 'known', perDay, left: { kind: 'lasts', days } });
  });

  it('is zero when the shelf stays as it was', () => {
    expect(burnRate(counts([0, 5], [1, 5]))).toEqual({ kind: 'known', perDay: 0, left: { kind: 'unused' } });
  });

  it('needs two days', () => {
    expect(burnRate([])).toEqual({ kind: 'too-few' });
    expect(burnRate(counts([0, 5]))).toEqual({ kind: 'too-few' });
    expect(burnRate(counts([0, 5], [0, 4]))).toEqual({ kind: 'too-few' });
  });

  it('cannot be told when more is there than came in', () => {
    expect(burnRate(counts([0, 100], [1, 121, 20]))).toEqual({ kind: 'contradictory' });
  });

  it('is what was used, whatever was received', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.nat(10_000), fc.integer({ min: 1, max: 60 }), (used, received, span) => {
        const rate = burnRate(counts([0, used], [span, received, received]));
        expect(rate).toMatchObject({ kind: 'known', perDay: used / span });
      }),
    );
  });
});
