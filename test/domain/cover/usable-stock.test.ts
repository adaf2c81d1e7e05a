import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../../src/domain/calendar.js';
import { usableStock } from '../../../src/domain/cover/usable-stock.js';
import { amount, amountPerDay } from '../../../src/domain/units.js';

const asOf = '2026-11-23';
const lot = (expiresIn: number | null, quantity: number) => ({
  expiresOn: expiresIn === null ? null : addDays(asOf, expiresIn),
  quantity: amount(quantity),
});

describe('usable stock', () => {
  it.each([
    { lots: [lot(9, 1_000)], use: 90, split: [900, 0, 100], because: 'ten days of use, the last on the expiry date' },
    { lots: [lot(0, 1_000)], use: 90, split: [90, 0, 910], because: 'good for today only' },
    { lots: [lot(-1, 1_000)], use: 90, split: [0, 1_000, 0], because: 'expired yesterday' },
    { lots: [lot(null, 1_000)], use: 90, split: [1_000, 0, 0], because: 'does not expire' },
    { lots: [lot(19, 900), lot(9, 900)], use: 90, split: [1_800, 0, 0], because: 'first to expire is first used' },
    { lots: [lot(19, 1_000), lot(9, 900)], use: 90, split: [1_800, 0, 100], because: 'the first lot takes its turn' },
    { lots: [lot(9, 500), lot(9, 500)], use: 90, split: [900, 0, 100], because: 'two lots with one date' },
    { lots: [lot(null, 10), lot(9, 900)], use: 90, split: [910, 0, 0], because: 'what keeps is used last' },
    { lots: [lot(9, 900), lot(null, 10)], use: 90, split: [910, 0, 0], because: 'in whatever order it is given' },
    { lots: [lot(null, 10), lot(null, 5), lot(-3, 1)], use: 90, split: [15, 1, 0], because: 'several lots that keep' },
    { lots: [lot(0, 70), lot(-1, 7)], use: null, split: [70, 7, 0], because: 'use unknown: what is in date counts' },
    { lots: [lot(0, 70), lot(-1, 7)], use: 0, split: [70, 7, 0], because: 'no use: what is in date counts' },
    { lots: [], use: 90, split: [0, 0, 0], because: 'nothing there' },
  ])('splits into $split: $because', ({ lots, use, split: [usable, expired, expiresUnused] }) => {
    const result = usableStock(lots, use === null ? null : amountPerDay(use), asOf);
    expect(result).toEqual({ usable, expired, expiresUnused });
  });

  it('leaves the lots in the order they were given', () => {
    const lots = [lot(9, 1), lot(3, 2)];
    usableStock(lots, null, asOf);
    expect(lots).toEqual([lot(9, 1), lot(3, 2)]);
  });

  it('loses nothing, and does not depend on the order of the lots', () => {
    const anyLot = fc.tuple(fc.option(fc.integer({ min: -5, max: 60 })), fc.nat(500)).map(([day, size]) => lot(day, size));
    fc.assert(
      fc.property(fc.array(anyLot), fc.nat(50), (lots, use) => {
        const result = usableStock(lots, amountPerDay(use), asOf);
        const whole = lots.reduce((sum, { quantity }) => sum + quantity, 0);
        expect(result.usable + result.expired + result.expiresUnused).toBe(whole);
        expect(usableStock([...lots].reverse(), amountPerDay(use), asOf)).toEqual(result);
      }),
    );
  });
});
