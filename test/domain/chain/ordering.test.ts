import { describe, expect, it } from '@jest/globals';
import { announcesChange, inboundShare } from '../../../src/domain/chain/inbound.js';
import { bedsAhead } from '../../../src/domain/chain/occupancy.js';
import { CHAIN_RULES } from '../../../src/domain/chain/chain-rules.js';
import { latelyAfter, wasShort } from '../../../src/domain/chain/ordering.js';
import { supplyAhead, usualStockOf } from '../../../src/domain/chain/supply-ahead.js';
import { amount, amountPerDay } from '../../../src/domain/units.js';
import { aChain, aSite, aWarehouse } from './a-chain.js';

const COURSE = { bendDays: 8, understatement: 2, elasticity: 0.3, guideline: 1 };

describe('use of late', () => {
  it.each([
    { needed: 100, used: 100, after: 100, because: 'nothing changed' },
    { needed: 300, used: 300, after: 110, because: 'a twentieth of what it is more' },
    { needed: 200, used: 150, after: 103.75, because: 'half of what could not be used counts' },
    { needed: 100, used: 0, after: 97.5, because: 'nothing used is not nothing needed' },
  ])('after 100 and a day of $used of $needed is $after: $because', ({ needed, used, after }) => {
    expect(latelyAfter(100, { needed, used })).toBeCloseTo(after, 12);
  });
});

describe('a day that was short', () => {
  it.each([
    { needed: 100, used: 90, short: false, because: 'a tenth unmet is the most that is not' },
    { needed: 100, used: 89.99, short: true, because: 'it is more' },
    { needed: 1_000, used: 950, short: false, because: 'a share counts, not pieces' },
    { needed: 0, used: 0, short: false, because: 'nothing was needed' },
  ])('of $used used of $needed: $short, $because', ({ needed, used, short }) => expect(wasShort({ needed, used })).toBe(short));
});

describe('what an announcement means', () => {
  it.each([
    { announced: 0.971, change: false },
    { announced: 0.969, change: true },
    { announced: 1.029, change: false },
    { announced: 1.031, change: true },
  ])('$announced of the usual is news: $change', ({ announced, change }) =>
    expect(announcesChange(aWarehouse({ announced }))).toBe(change),
  );

  it.each([
    { announced: 0.9, arriving: 1.3, ahead: 0, understatement: 2, share: 1, because: 'who announces less is not counted on for more' },
    { announced: 1.1, arriving: 1.3, ahead: 0, understatement: 2, share: 1.3, because: 'who announces more and gets it is' },
    { announced: 1.1, arriving: 1.8, ahead: 0, understatement: 2, share: 1.5, because: 'up to half as much again' },
    { announced: 0.9, arriving: 1, ahead: 28, understatement: 1.6, share: 0.744, because: '0.84 over four weeks' },
    {
      announced: 1.1,
      arriving: 1,
      ahead: 28,
      understatement: 1.6,
      share: 1.32,
      because: 'a rise is not understated more or less by course',
    },
    { announced: 0.9, arriving: -1, ahead: 0, understatement: 2, share: 0, because: 'nothing goes back' },
  ])('$announced announced, $arriving arriving, in $ahead days: $share, $because', ({ ahead, understatement, share, ...about }) => {
    expect(inboundShare(aWarehouse(about), ahead, understatement)).toBeCloseTo(share, 9);
  });
});

describe('the growth of an epidemic', () => {
  const known = (before: number, between: number, now: number) =>
    [before, before, before, between, between, now, now, now].flatMap((ward, day) => [{ day, icu: 0, ward }]);
  const path = (days: ReturnType<typeof known>, rules = CHAIN_RULES) =>
    bedsAhead([{ day: -1, icu: 0, ward: 9_999 }, ...days], 8, 8, rules).map(({ ward }) => ward);

  it('is between two means of three days, five days apart; twenty beds on both sides are chance', () => {
    const [first = NaN, second = NaN, third = NaN] = path(known(100, 1_000, 200));
    const growth = Math.log(220 / 120) / 5;
    expect(second / first).toBeCloseTo(Math.exp(growth), 9);
    // It bends towards a fall of three per cent a day, to a third of the way in eight days.
    expect(third / second).toBeCloseTo(Math.exp((growth + 0.03) * Math.exp(-1 / 8) - 0.03), 9);
  });

  it.each([
    { before: 100, now: 10_000, steps: 0.25, decline: -0.03, because: 'nothing grows faster than by a quarter' },
    { before: 10_000, now: 100, steps: -0.03, decline: -0.03, because: 'nothing falls faster than the slow decline' },
    { before: 10_000, now: 100, steps: -0.05, decline: -0.2, because: 'and never faster than five per cent' },
  ])('from $before to $now is $steps a day: $because', ({ before, now, steps, decline }) => {
    const [first = NaN, second = NaN] = path(known(before, 500, now), { ...CHAIN_RULES, declinePerDay: decline });
    expect(Math.log(second / first)).toBeCloseTo(steps, 9);
  });
});

describe('supply of a country', () => {
  const sites = ['A', 'B', 'C', 'D'].map((site) => ({ ...aSite({ site, share: 0.25 }), usual: amountPerDay(250) }));
  const supplied = (more: Partial<ReturnType<typeof aChain>>) => supplyAhead({ ...aChain({ sites }), ...more }, COURSE, CHAIN_RULES);
  const half = { ...aWarehouse({ usual: 500, stock: 9_000 }), usualStock: amount(10_000), backorder: amount(300) };

  it('of nobody who states is four weeks of what the country uses', () => {
    const { inbound, backorder, ...rest } = supplied({ warehouses: [], silentSuppliers: 3 });
    expect(rest).toEqual({ stock: 28_000, usualStock: 28_000, usual: 1_000, most: 1.3 });
    expect([new Set(inbound), inbound.length, backorder]).toEqual([new Set([1_000]), 84, 0]);
    expect(usualStockOf({ ...aChain(), warehouses: [] })).toBe(0);
  });

  it('of half who state is twice theirs', () => {
    expect(supplied({ warehouses: [half], silentSuppliers: 1 })).toMatchObject({
      ...{ stock: 18_000, usualStock: 20_000, backorder: 600, usual: 1_000 },
    });
  });

  it('has a silent supplier, who has a twentieth of the need where the others ship all of it', () => {
    expect(supplied({ silentSuppliers: 1 })).toMatchObject({ usual: 1_050 });
    expect(supplied({ silentSuppliers: 0 })).toMatchObject({ usual: 1_000 });
    expect(supplied({ silentSuppliers: null })).toMatchObject({ usual: 1_000 });
    expect(supplied({ warehouses: [half], silentSuppliers: null })).toMatchObject({ usual: 1_000 });
  });

  it('owes what all say they owe, and nobody knows when one does not say', () => {
    const other = { ...half, supplier: 'S2' };
    expect(supplied({ warehouses: [half, other] }).backorder).toBe(600);
    expect(supplied({ warehouses: [half, { ...other, backorder: null }] }).backorder).toBeNull();
  });

  it.each([
    { arriving: 1, most: 1.3, because: 'the course says how much more can be bought' },
    { arriving: 1.8, most: 1.8, because: 'so much comes in already' },
    { arriving: 3, most: 2, because: 'more than twice is not counted on' },
  ])('can be raised $most times when $arriving arrives: $because', ({ arriving, most }) => {
    const other = { ...aWarehouse({ arriving, usual: 500 }), shipped: amountPerDay(500) };
    expect(supplied({ warehouses: [other, { ...other, supplier: 'S2' }] }).most).toBeCloseTo(most, 12);
    expect(
      supplied({
        warehouses: [
          { ...other, arriving: arriving + 0.1 },
          { ...other, arriving: arriving - 0.1 },
        ],
      }).most,
    ).toBeCloseTo(most, 12);
  });
});
