import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bridgingStock } from '../../../src/domain/dikes/bridging-stock.js';
import { productionAt } from '../../../src/domain/dikes/production-at.js';
import { timeBought } from '../../../src/domain/dikes/time-bought.js';
import { amount, amountPerDay, days } from '../../../src/domain/units.js';

const rampUp = (base: number, full: number, ramp: number) => ({
  base: amountPerDay(base),
  full: amountPerDay(full),
  ramp: days(ramp),
});
const masks = rampUp(200, 2_500, 90);

describe('production of dike 3', () => {
  it.each([
    { day: 0, made: 200, because: 'the order is given' },
    { day: 45, made: 1_350, because: 'half way' },
    { day: 89, made: 2_474.4444, because: 'the last day of the ramp' },
    { day: 90, made: 2_500, because: 'full' },
    { day: 365, made: 2_500, because: 'and no more' },
  ])('is $made on day $day: $because', ({ day, made }) => {
    expect(productionAt(masks, day)).toBeCloseTo(made, 3);
  });

  it('is full at once without a ramp', () => {
    expect(productionAt(rampUp(200, 2_500, 0), 0)).toBe(2_500);
  });

  it('may stay level, but does not go down', () => {
    expect(productionAt(rampUp(5, 5, 10), 3)).toBe(5);
    expect(() => productionAt(rampUp(6, 5, 10), 3)).toThrow(new RangeError('a ramp-up goes up, not from 6 to 5'));
  });
});

describe('the stock that bridges a ramp-up', () => {
  it.each([
    { demand: 2_000, given: masks, stock: 64_294.44, because: 'the worked example' },
    { demand: 200, given: masks, stock: 0, because: 'the base is enough' },
    { demand: 2_500, given: rampUp(0, 2_500, 2), stock: 3_750, because: 'full production just meets demand' },
  ])('for $demand a day is $stock: $because', ({ demand, given, stock }) => {
    expect(bridgingStock(amountPerDay(demand), given)).toEqual({ kind: 'enough', amount: expect.closeTo(stock, 2) });
  });

  it('does not exist when full production stays below demand', () => {
    expect(bridgingStock(amountPerDay(2_501), masks)).toEqual({ kind: 'never' });
  });
});

describe('the time-bought clock', () => {
  const demand = amountPerDay(2_000);

  it.each([
    { stock: 142_000, bought: { kind: 'holds' }, because: 'more than the bridge' },
    { stock: 60_000, bought: { kind: 'breaks', onDay: 52 }, because: 'not day 30, for production helps' },
    { stock: 64_294, bought: { kind: 'breaks', onDay: 70 }, because: 'half a piece short on the last hard day' },
    { stock: 0, bought: { kind: 'breaks', onDay: 0 }, because: 'no stock, no time' },
    { stock: 1_800, bought: { kind: 'breaks', onDay: 1 }, because: 'the first day exactly' },
  ])('with $stock says $bought: $because', ({ stock, bought }) => {
    expect(timeBought(amount(stock), demand, masks)).toEqual(bought);
  });

  it('holds with exactly the bridging stock', () => {
    const needed = bridgingStock(demand, masks);
    expect(needed.kind === 'enough' && timeBought(needed.amount, demand, masks)).toEqual({ kind: 'holds' });
  });

  it.each([
    { stock: 10, given: rampUp(0, 5, 0), onDay: 2, because: 'five short a day from the first' },
    { stock: 14, given: rampUp(0, 5, 0), onDay: 2, because: 'a day met in part is not met' },
    { stock: 15, given: rampUp(0, 5, 0), onDay: 3, because: 'three days whole' },
    { stock: 30, given: rampUp(0, 5, 2), onDay: 4, because: '10 and 7.5 short on the ramp, then 5 a day' },
    { stock: 17.5, given: rampUp(0, 5, 2), onDay: 2, because: 'the ramp exactly' },
    { stock: 5, given: rampUp(0, 5, 2), onDay: 0, because: 'the first day is the hardest' },
  ])('always breaks when full production is below 10 a day: $stock lasts to day $onDay, $because', (given) => {
    expect(timeBought(amount(given.stock), amountPerDay(10), given.given)).toEqual({
      kind: 'breaks',
      onDay: given.onDay,
    });
  });

  it('buys no less time with more stock, and agrees with the bridge', () => {
    const figure = fc.nat(300);
    fc.assert(
      fc.property(figure, fc.nat(20_000), fc.nat(500), figure, fc.tuple(figure, figure, fc.nat(60)), (use, stock, more, base, ramps) => {
        const given = rampUp(base, base + ramps[1], ramps[2]);
        const bought = timeBought(amount(stock), amountPerDay(use), given);
        const after = timeBought(amount(stock + more), amountPerDay(use), given);
        if (bought.kind === 'holds') expect(after.kind).toBe('holds');
        else if (after.kind === 'breaks') expect(after.onDay).toBeGreaterThanOrEqual(bought.onDay);
      }),
    );
  });
});
