import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../../src/domain/calendar.js';
import { stockOutDate } from '../../../src/domain/cover/stock-out-date.js';
import { amount, amountPerDay } from '../../../src/domain/units.js';

const asOf = '2026-11-23';
const outlook = (stock: number, use: number, deliveries: readonly (readonly [day: number, quantity: number])[] = []) => ({
  asOf,
  stock: amount(stock),
  usePerDay: amountPerDay(use),
  incoming: deliveries.map(([day, quantity]) => ({ expectedOn: addDays(asOf, day), quantity: amount(quantity) })),
});

describe('the stock-out date', () => {
  it.each([
    { given: outlook(1_000, 90), on: '2026-12-04', met: 0.1111, because: 'eleven days whole, a ninth of the twelfth' },
    { given: outlook(1_000, 90, [[7, 500]]), on: '2026-12-09', met: 0.6667, because: 'with 500 arriving on day 7' },
    {
      given: outlook(1_000, 90, [
        [7, 200],
        [7, 300],
      ]),
      on: '2026-12-09',
      met: 0.6667,
      because: 'in two loads',
    },
    { given: outlook(900, 90), on: '2026-12-03', met: 0, because: 'ten days exactly, nothing on the eleventh' },
    { given: outlook(900, 90, [[10, 45]]), on: '2026-12-03', met: 0.5, because: 'there before the use of its day' },
    { given: outlook(900, 90, [[11, 45]]), on: '2026-12-03', met: 0, because: 'a day late is late' },
    { given: outlook(0, 90), on: asOf, met: 0, because: 'an empty shelf today' },
    { given: outlook(0, 90, [[0, 90]]), on: '2026-11-24', met: 0, because: 'a delivery today counts' },
    { given: outlook(90, 90, [[-1, 900]]), on: '2026-11-24', met: 0, because: 'one of yesterday does not' },
    { given: outlook(0.3, 0.1), on: '2026-11-26', met: 0, because: 'decimals do not cost a day' },
    { given: outlook(1 - 5e-7, 1), on: '2026-11-24', met: 0, because: 'half of the last decimal is nothing' },
    { given: outlook(0.299999, 0.1), on: '2026-11-25', met: 0.99999, because: 'the last stored decimal does' },
  ])('is $on with $met of its need met: $because', ({ given, on, met }) => {
    expect(stockOutDate(given)).toEqual({ kind: 'runs-out', on, met: expect.closeTo(met, 4) });
  });

  it('meets no less than nothing', () => {
    expect(stockOutDate(outlook(0.3, 0.1))).toMatchObject({ met: expect.closeTo(0, 12) });
    const result = stockOutDate(outlook(0.9, 0.3));
    expect(result.kind === 'runs-out' && result.met >= 0).toBe(true);
  });

  it('says "at least" beyond the horizon', () => {
    expect(stockOutDate(outlook(900, 90), 10)).toEqual({ kind: 'lasts-at-least', days: 10 });
    expect(stockOutDate(outlook(899, 90), 10)).toMatchObject({ kind: 'runs-out', on: '2026-12-02' });
    expect(stockOutDate(outlook(730, 1))).toEqual({ kind: 'lasts-at-least', days: 730 });
    expect(stockOutDate(outlook(729, 1))).toMatchObject({ kind: 'runs-out' });
  });

  it('is unknown without a stock or a use, and says so when nothing is used', () => {
    expect(stockOutDate({ ...outlook(1, 1), stock: null })).toEqual({ kind: 'unknown' });
    expect(stockOutDate({ ...outlook(1, 1), usePerDay: null })).toEqual({ kind: 'unknown' });
    expect(stockOutDate(outlook(0, 0))).toEqual({ kind: 'unused' });
  });

  it('is never brought forward by a delivery', () => {
    const delivery = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.nat(500));
    fc.assert(
      fc.property(fc.nat(2_000), fc.integer({ min: 1, max: 90 }), fc.array(delivery), delivery, (stock, use, some, one) => {
        const without = stockOutDate(outlook(stock, use, some));
        const after = stockOutDate(outlook(stock, use, [...some, one]));
        if (without.kind === 'runs-out' && after.kind === 'runs-out') expect(after.on >= without.on).toBe(true);
        else expect(after.kind).toBe('lasts-at-least');
      }),
    );
  });
});
