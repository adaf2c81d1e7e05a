import { describe, expect, it } from '@jest/globals';
import type { Chain } from '../../../src/domain/chain/chain.js';
import { CHAIN_RULES } from '../../../src/domain/chain/chain-rules.js';
import { needOn } from '../../../src/domain/chain/expected-need.js';
import { outlookFor, type Situation } from '../../../src/domain/chain/outlook.js';
import { amount } from '../../../src/domain/units.js';
import { aChain, aSite, aWarehouse } from './a-chain.js';

const TODAY = 22;
const bedsOf = (ward: number, icu = 0) => Array.from({ length: TODAY }, (_, day) => ({ day, icu, ward }));
const outlook = (more: Partial<Situation> = {}) =>
  outlookFor(
    {
      today: TODAY,
      chain: aChain(),
      beds: bedsOf(0),
      seen: [],
      perWardBed: 0,
      perIcuBed: 0,
      usualBeds: { icu: 0, ward: 0 },
      guidelines: [],
      ...more,
    },
    CHAIN_RULES,
  );
const lowest = (more: Partial<Situation>) => outlook(more).outcomes.map((outcome) => outcome.lowest);

describe('what is in doubt', () => {
  it.each([
    { beds: bedsOf(5), courses: 2, because: 'five beds are no epidemic' },
    { beds: bedsOf(6), courses: 4, because: 'six are' },
    { beds: bedsOf(3, 3), courses: 4, because: 'on wards and on intensive care together' },
    { beds: [], courses: 2, because: 'nothing is known of beds' },
  ])('makes $courses courses: $because', ({ beds, courses }) => expect(outlook({ beds }).outcomes).toHaveLength(courses));

  it('is supply as soon as one supplier announces something else', () => {
    const other = { ...aWarehouse({ announced: 0.8 }), supplier: 'S2' };
    expect(outlook({ chain: { ...aChain(), warehouses: [aWarehouse(), other] } }).outcomes).toHaveLength(4);
  });
});

describe('what the country uses beside what is expected', () => {
  const seen = (used: number) => Array.from({ length: 15 }, (_, at) => ({ day: 7 + at, used, usual: 1_000 }));

  it('is expected ahead as well', () => {
    const [calm = NaN] = lowest({});
    const [busy = NaN] = lowest({ seen: seen(1_500) });
    const [quiet = NaN] = lowest({ seen: seen(700) });
    expect(busy).toBeLessThan(0.8 * calm);
    expect(quiet).toBeGreaterThan(calm);
  });

  it('is no surprise where beds explain it', () => {
    const [beds, perWardBed] = [bedsOf(100), 5];
    const factors = { usual: 1_000, perWardBed, perIcuBed: 0, usualBeds: { icu: 0, ward: 0 }, guidelines: [] };
    const explained = needOn({ day: 10, icu: 0, ward: 100 }, factors, CHAIN_RULES);
    expect(explained).toBeGreaterThan(1_400);
    const [first = NaN] = lowest({ beds, perWardBed, seen: seen(explained) });
    const [unseen = NaN] = lowest({ beds, perWardBed });
    expect(first).toBeCloseTo(unseen, 6);
  });
});

describe('sites of an outlook', () => {
  const waitingFor = (backorder: number): Chain => {
    const sites = Array.from({ length: 10 }, (_, n) => aSite({ site: `H${n}`, stock: 700, onOrder: 1_000 }));
    const empty = aWarehouse({ stock: 0, announced: 0, arriving: 0 });
    return { ...aChain({ sites }), warehouses: [{ ...empty, backorder: amount(backorder) }] };
  };
  const daysLeft = (chain: Chain) => new Set([...outlook({ chain }).sites.values()].flat().map(({ shortIn }) => shortIn));

  it.each([
    { backorder: 0, days: 17, because: 'all that they ordered is on its way' },
    { backorder: 5_000, days: 12, because: 'half of it waits at a supplier who has nothing' },
    { backorder: 10_000, days: 7, because: 'all of it waits there' },
  ])('last $days days: $because', ({ backorder, days }) => expect(daysLeft(waitingFor(backorder))).toEqual(new Set([days])));

  it('may have nothing on order at all', () => {
    const sites = Array.from({ length: 10 }, (_, n) => aSite({ site: `H${n}`, onOrder: 0 }));
    const paths = [...outlook({ chain: aChain({ sites }) }).sites.values()].flat();
    expect(paths).toHaveLength(20);
    for (const { cover, shortIn } of paths) expect([cover.every((days) => days > 0), shortIn]).toEqual([true, null]);
  });

  it('need their share of what the country needs', () => {
    // Both have a day of quiet times on its way. In the evening the busy one has 3,600 + 100 - 200 left, for 200 a day.
    const sites = [aSite({ site: 'busy', pressure: 2, share: 0.5, stock: 3_600 }), aSite({ site: 'quiet', share: 0.5 })];
    const chain = { ...aChain({ sites }), warehouses: [aWarehouse({ stock: 0, announced: 0, arriving: 0 })] };
    const { sites: paths } = outlook({ chain });
    expect(['busy', 'quiet'].map((site) => paths.get(site)?.[0]?.cover[0])).toEqual([17.5, 35]);
  });
});

describe('what is usual', () => {
  it('is what sites keep and suppliers hold, the silent ones with them', () => {
    const half = Array.from({ length: 4 }, (_, n) => aSite({ site: `H${n}`, share: 0.125 }));
    // 400 a day are known of 800; 38 days at sites, and 28,000 at suppliers for 800 a day.
    expect(outlook({ chain: aChain({ sites: half }) }).usualCover).toBeCloseTo(38 + 35, 9);
  });

  it('is announced by suppliers in proportion to what they ship, and by nobody where none states anything', () => {
    const small = { ...aWarehouse({ usual: 250, announced: 0.2 }), supplier: 'S2' };
    expect(outlook({ chain: { ...aChain(), warehouses: [aWarehouse(), small] } }).announced).toBeCloseTo(0.84, 12);
    expect(outlook({ chain: { ...aChain(), warehouses: [] } }).announced).toBeNull();
  });
});
