import { describe, expect, it } from '@jest/globals';
import type { SiteShelf } from '../../../src/domain/chain/chain.js';
import { shareOf, shelvesOf, stockToday } from '../../../src/domain/chain/shelves.js';
import { amount, amountPerDay } from '../../../src/domain/units.js';
import { aChain, aSite } from './a-chain.js';

const NEED = 1_000;
const opened = (sites: readonly SiteShelf[], about: { groups?: number; backorder?: number; need?: number } = {}) =>
  shelvesOf(aChain({ sites }), about.groups ?? 1, 3, { need: about.need ?? NEED, backorder: about.backorder ?? 0 });
const near = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 9));

describe('the share of a site in the need of the country', () => {
  it.each([
    { pressure: 1, share: 0.1, because: 'it is as large as it was' },
    { pressure: 2, share: 0.2, because: 'it uses twice what the course of the country explains' },
    { pressure: 0.5, share: 0.05, because: 'it uses half of it' },
  ])('is $share at a pressure of $pressure: $because', ({ pressure, share }) => {
    expect(shareOf(aSite({ site: 'A', pressure }), NEED)).toBeCloseTo(share, 12);
  });
});

describe('what a site has today', () => {
  const site = (received: number | null) => ({
    ...aSite({ site: 'A', stock: 500, age: 2 }),
    received: received === null ? null : amountPerDay(received),
  });

  it.each([
    { received: 70, today: 440, because: 'two days of 100 used and 70 received' },
    { received: 110, today: 520, because: 'two days of 100 used and 110 received' },
    { received: 300, today: 540, because: 'more than a fifth above the use does not come every day' },
    { received: null, today: 500, because: 'who does not say gets what it uses' },
  ])('is $today: $because', ({ received, today }) => expect(stockToday(site(received), 100)).toBeCloseTo(today, 9));
});

describe('shelves of a country', () => {
  it('are groups of like cover, the emptiest first, whatever their order', () => {
    const sites = [100, 400, 200, 300].map((stock) => aSite({ site: `H${stock}`, stock, share: 0.25 }));
    expect([...opened(sites, { groups: 2 }).stock]).toEqual([300, 700, 0]);
    expect([...opened(sites, { groups: 4 }).stock]).toEqual([100, 200, 300, 400, 0]);
  });

  it('go by days of the use of now, not by pieces', () => {
    const sites = [aSite({ site: 'quiet', stock: 200, share: 0.5 }), aSite({ site: 'busy', stock: 400, share: 0.5, pressure: 4 })];
    expect([...opened(sites, { groups: 2 }).stock]).toEqual([400, 200, 0]);
  });

  it('have today what their sites stated and received since', () => {
    const site = { ...aSite({ site: 'A', stock: 1_000, age: 2, share: 1 }), received: amountPerDay(50) };
    // The only site of the country needs all of the 100 a day, and gets half of it.
    expect([...opened([site], { need: 100 }).stock]).toEqual([900, 0]);
  });

  it('count the silent sites as the others together', () => {
    const sites = [
      aSite({ site: 'A', stock: 1_000, onOrder: 200, share: 0.5 }),
      aSite({ site: 'B', stock: 3_000, onOrder: 600, share: 0.3 }),
    ];
    const { stock, onOrder, weight, share, position } = opened(sites, { groups: 2 });
    // 0.8 of the country is known: the rest is a quarter of what is known.
    expect([...stock]).toEqual(near([1_000, 3_000, 1_000]));
    expect([...onOrder]).toEqual(near([200, 600, 200]));
    expect([...weight]).toEqual(near([0.4, 0.4, 0.2]));
    expect(share[2]).toBeCloseTo(0.2, 12);
    expect([...position]).toEqual(near([41, 41, 41]));
  });

  it('keep and expect the days of use of their sites, the larger site weighing more, and half a week between orders', () => {
    const small = { ...aSite({ site: 'A', share: 0.25 }), positionDays: 10 };
    const large = { ...aSite({ site: 'B', share: 0.75 }), positionDays: 30, usual: amountPerDay(300) };
    expect(opened([small, large]).position[0]).toBeCloseTo((13 * 100 + 33 * 300) / 400, 9);
  });

  it('were never short, and use lately what they need', () => {
    const { shortOn, lately } = opened([aSite({ site: 'A', share: 0.5 }), aSite({ site: 'B', share: 0.5 })], { groups: 2, need: 300 });
    expect([...shortOn]).toEqual([-1, -1, -1]);
    expect([...lately]).toEqual(near([150, 150, 0]));
  });

  it('have on order what waits at suppliers and what comes in the days of the way and that of the order', () => {
    const sites = [{ ...aSite({ site: 'A', share: 1 }), onOrder: amount(800) }];
    const { waiting, underWay } = opened(sites, { backorder: 200 });
    expect([...waiting]).toEqual(near([200, 0]));
    expect(underWay.map(([site]) => site)).toEqual(near([150, 150, 150, 150]));
    expect([...opened(sites, { backorder: 2_000 }).waiting]).toEqual(near([800, 0]));
  });

  it('of nobody are empty', () => {
    const { stock, weight, position } = opened([aSite({ site: 'A', stock: 0, onOrder: 0, share: 1 })], { groups: 2 });
    expect([[...stock], [...weight], [...position]]).toEqual([
      [0, 0, 0],
      [1, 0, 0],
      [41, 0, 41],
    ]);
  });
});
