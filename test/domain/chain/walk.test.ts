import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CHAIN_RULES } from '../../../src/domain/chain/chain-rules.js';
import { projectChain } from '../../../src/domain/chain/project-chain.js';
import { projectSite } from '../../../src/domain/chain/project-site.js';
import type { Shelves } from '../../../src/domain/chain/shelves.js';
import type { Supply } from '../../../src/domain/chain/supply-ahead.js';
import { aSite } from './a-chain.js';

const NEED = 1_000;
const DAYS = CHAIN_RULES.horizonDays;
const PLENTY = 1e6;
const sum = (row: Iterable<number>) => [...row].reduce((total, one) => total + one, 0);
const level = (days = DAYS, need = NEED) => new Float64Array(days).fill(need);

interface Place {
  readonly share: number;
  readonly weight?: number;
  readonly stock: number;
  readonly waiting?: number;
  readonly position?: number;
  /** On the way, by day of arrival. */
  readonly arrives?: readonly number[];
}

/** Shelves as they are told; the way is as long as the longest of what is on it. */
function shelves(places: readonly Place[], wayDays = 3): Shelves {
  const row = (of: (place: Place) => number) => Float64Array.from(places, of);
  return {
    stock: row(({ stock }) => stock),
    waiting: row(({ waiting = 0 }) => waiting),
    onOrder: row(({ waiting = 0, arrives = [] }) => waiting + sum(arrives)),
    lately: row(({ share }) => share * NEED),
    share: row(({ share }) => share),
    weight: row(({ weight, share }) => weight ?? share),
    position: row(({ position = 0 }) => position),
    underWay: Array.from({ length: wayDays + 1 }, (_, day) => row(({ arrives = [] }) => arrives[day] ?? 0)),
    shortOn: new Int32Array(places.length).fill(-1),
  };
}

const supply = (about: Partial<Omit<Supply, 'inbound'>> & { readonly planned?: number } = {}): Supply => ({
  ...{ stock: 0, usualStock: 28_000, backorder: 0, usual: NEED, most: 1.3 },
  ...about,
  inbound: level(DAYS, about.planned ?? NEED),
});

describe('what suppliers get on a day', () => {
  /** One day of a country that orders nothing: what is at its suppliers in the end. */
  const gained = (about: Parameters<typeof supply>[0]) => {
    const stated = supply(about);
    const rows = shelves([{ share: 1, stock: PLENTY }]);
    const { cover } = projectChain(rows, stated, level(1), CHAIN_RULES);
    return (cover[0] ?? NaN) * NEED - sum(rows.stock) - stated.stock;
  };

  it.each([
    { about: { planned: 849 }, gets: 849, because: 'a supplier in trouble cannot buy elsewhere' },
    { about: { planned: 850 }, gets: 1_105, because: 'from 85 per cent of the usual it can, as far as the course allows' },
    { about: { most: 2 }, gets: 1_600, because: 'an empty warehouse asks for 60 per cent more' },
    { about: { most: 2, stock: 14_000 }, gets: 1_300, because: 'one that is half full for half of that' },
    { about: { stock: 28_000 }, gets: 1_000, because: 'one that is as full as usual for what is usual' },
    { about: { stock: 42_000 }, gets: 700, because: 'one that is fuller for less' },
    { about: { stock: 280_000 }, gets: 600, because: 'and never for less than 60 per cent' },
    { about: { usualStock: 0 }, gets: 1_000, because: 'who keeps no stock misses none' },
  ])('$about: $gets, $because', ({ about, gets }) => expect(gained(about)).toBeCloseTo(gets, 6));
});

describe('a country that is short', () => {
  const shortIn = (places: readonly Place[], need = level(), wayDays = 3) =>
    projectChain(shelves(places, wayDays), supply(), need, CHAIN_RULES).shortIn;

  it.each([
    { share: 0.05, weight: 0.15, day: 0, because: 'a twentieth of the need and 15 per cent of the sites are enough' },
    { share: 0.04, weight: 0.9, day: null, because: 'many sites that need little are no shortage' },
    { share: 0.5, weight: 0.14, day: null, because: 'a few sites that need much are none either' },
  ])('$share of the need unmet at $weight of the sites: $day, $because', ({ share, weight, day }) => {
    const empty = { share, weight, stock: 0 };
    expect(shortIn([empty, { share: 1 - share, weight: 1 - weight, stock: PLENTY }])).toBe(day);
  });

  it.each([
    { share: 0.4, day: 10, because: 'more than a twentieth of seven days' },
    { share: 0.34, day: null, because: 'less than a twentieth of seven days' },
  ])('for one day after ten good ones, by $share of the need: $day, $because', ({ share, day }) => {
    const arrives = Array.from({ length: 14 }, (_, at) => (at === 11 ? PLENTY : 0));
    const once = { share, stock: 10 * share * NEED, arrives };
    expect(shortIn([once, { share: 1 - share, stock: PLENTY }], level(), 13)).toBe(day);
  });

  it('counts who stood empty within seven days, not before', () => {
    // A tenth is empty on day 0 and never again; another tenth from day 8 on: together they would be a fifth.
    const early = { share: 0.1, stock: 0, arrives: [0, PLENTY] };
    const late = { share: 0.1, stock: 800 };
    const others = { share: 0.8, stock: PLENTY };
    expect(shortIn([early, late, others])).toBeNull();
    expect(shortIn([early, { ...late, stock: 300 }, others])).toBe(3);
  });
});

describe('a chain keeps what goes through it', () => {
  const place = fc.record({ stock: fc.integer({ min: 0, max: 40_000 }), waiting: fc.nat(5_000), position: fc.nat(60) });
  const chains = fc.record({
    places: fc.array(place, { minLength: 1, maxLength: 4 }),
    stock: fc.integer({ min: 0, max: 60_000 }),
    planned: fc.constantFrom(0, 400, 800),
  });
  const walked = ({ places, stock, planned }: { places: readonly Omit<Place, 'share'>[]; stock: number; planned: number }) => {
    const rows = shelves(places.map((one) => ({ ...one, share: 1 / places.length, arrives: [100, 100, 100, 100] })));
    const goods = sum(rows.stock) + sum(rows.underWay.flatMap((row) => [...row])) + stock;
    return { rows, goods, path: projectChain(rows, supply({ stock, planned }), level(), CHAIN_RULES) };
  };

  it('goods come in and are used, and are nowhere else', () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const { rows, goods, path } = walked(chain);
        const left = (path.cover.at(-1) ?? NaN) * NEED + sum(rows.underWay.flatMap((row) => [...row]));
        const used = goods + chain.planned * DAYS - left;
        expect(used).toBeLessThanOrEqual(NEED * DAYS + 1e-6);
        const neverShort = [...rows.shortOn].every((day) => day === -1);
        if (neverShort) expect(used).toBeGreaterThan(0.9 * NEED * DAYS);
        expect(path.lowest).toBe(Math.min(...path.cover));
      }),
    );
  });

  it('all that is needed is used where there is plenty', () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const rich = { ...chain, places: chain.places.map((one) => ({ ...one, stock: PLENTY })) };
        const { rows, goods, path } = walked(rich);
        const left = (path.cover.at(-1) ?? NaN) * NEED + sum(rows.underWay.flatMap((row) => [...row]));
        expect(goods + chain.planned * DAYS - left).toBeCloseTo(NEED * DAYS, 3);
      }),
    );
  });

  it('what is on order waits at a supplier or is on its way, and is enough for the usual position', () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const { rows } = walked(chain);
        for (const [at, onOrder] of rows.onOrder.entries()) {
          expect(onOrder).toBeCloseTo((rows.waiting[at] ?? NaN) + sum(rows.underWay.map((row) => row[at] ?? NaN)), 6);
          expect(rows.waiting[at]).toBeGreaterThanOrEqual(0);
          const kept = (rows.stock[at] ?? NaN) + onOrder;
          expect(kept).toBeGreaterThanOrEqual((rows.position[at] ?? NaN) * (rows.lately[at] ?? NaN) - 1e-6);
        }
      }),
    );
  });

  it('of what waits each gets the same share, and what is shipped arrives after the days of the way', () => {
    const rows = shelves([
      { share: 0.5, stock: PLENTY, waiting: 900 },
      { share: 0.5, stock: PLENTY, waiting: 300 },
    ]);
    const { shipped } = projectChain(rows, supply({ planned: 300 }), level(1), CHAIN_RULES);
    expect(shipped[0]).toBe(0.25);
    expect([...rows.waiting]).toEqual([675, 225]);
    expect(rows.underWay.map((row) => [...row])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
      [225, 75],
    ]);
  });
});

describe('one site', () => {
  const at = (site: Parameters<typeof aSite>[0], shipped: readonly number[], waitingShare = 0) => {
    const path = { shortIn: null, lowest: 0, shipped: Float64Array.from(shipped), cover: new Float64Array() };
    return projectSite(aSite(site), { path, need: level(shipped.length, 100), waitingShare, shippingDays: 3 });
  };

  it('orders up to what it keeps and expects, and gets the rest of an order when suppliers have it', () => {
    // Day 0: it has 900, keeps 38 + 3 days, and orders 3,200, of which half is shipped. Day 1: 100 more, and all is shipped.
    const { cover } = at({ site: 'A', stock: 1_000, onOrder: 0 }, [0.5, 1, 1, 1, 1, 1]);
    expect([...cover]).toEqual([9, 8, 7, 22, 38, 38]);
  });

  it('begins with the days since its statement, and with the use of today', () => {
    const { cover } = at({ site: 'A', stock: 4_100, onOrder: 0, age: 3 }, [0, 0]);
    expect([...cover]).toEqual([40, 39]);
  });

  it('has on the way what does not wait', () => {
    expect(at({ site: 'A', stock: 0, onOrder: 600 }, new Array(20).fill(0), 0.5).shortIn).toBe(3);
    expect(at({ site: 'A', stock: 0, onOrder: 600 }, new Array(20).fill(0)).shortIn).toBe(6);
    expect(at({ site: 'A', stock: 0, onOrder: 600 }, new Array(20).fill(0), 1).shortIn).toBe(0);
  });
});
