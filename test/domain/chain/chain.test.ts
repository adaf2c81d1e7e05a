import { describe, expect, it } from '@jest/globals';
import { coverageOf, usualNeed } from '../../../src/domain/chain/chain.js';
import { CHAIN_RULES } from '../../../src/domain/chain/chain-rules.js';
import type { Course } from '../../../src/domain/chain/chain-rules.js';
import { announcesChange, inboundShare } from '../../../src/domain/chain/inbound.js';
import { outlookFor } from '../../../src/domain/chain/outlook.js';
import type { Situation } from '../../../src/domain/chain/outlook.js';
import { projectChain } from '../../../src/domain/chain/project-chain.js';
import { projectSite } from '../../../src/domain/chain/project-site.js';
import { shelvesOf, stockToday } from '../../../src/domain/chain/shelves.js';
import { supplyAhead } from '../../../src/domain/chain/supply-ahead.js';
import { aChain, aSite, aWarehouse } from './a-chain.js';

const COURSE: Course = { bendDays: 8, understatement: 2, elasticity: 0.3, guideline: 1 };
const NO_BEDS = Array.from({ length: 22 }, (_, day) => ({ day, icu: 0, ward: 0 }));
const situation = (more: Partial<Situation> = {}): Situation => ({
  today: 22,
  chain: aChain(),
  beds: NO_BEDS,
  seen: [],
  perWardBed: 0,
  perIcuBed: 0,
  usualBeds: { icu: 0, ward: 0 },
  guidelines: [],
  ...more,
});

const near = (value: number) => expect.closeTo(value, 6);

/** Walks a chain at a level need. */
function walked(chain = aChain(), need = 1_000, course = COURSE) {
  const supply = supplyAhead(chain, course, CHAIN_RULES);
  const shelves = shelvesOf(chain, CHAIN_RULES.groups, CHAIN_RULES.shippingDays, { need, backorder: supply.backorder });
  return projectChain(shelves, supply, new Float64Array(CHAIN_RULES.horizonDays).fill(need), CHAIN_RULES);
}

describe('need of the country', () => {
  it('is grossed up for who is silent', () => {
    const chain = aChain({ sites: [aSite({ site: 'A', share: 0.3 }), aSite({ site: 'B', share: 0.2 })] });
    expect(coverageOf(chain)).toBeCloseTo(0.5, 12);
    expect(usualNeed(chain)).toBeCloseTo(400, 9);
    expect(usualNeed({ ...chain, sites: [] })).toBe(0);
  });
});

describe('what comes in at a warehouse', () => {
  it('is as usual when nothing else is announced', () => {
    expect(announcesChange(aWarehouse({ announced: 0.98 }))).toBe(false);
    expect(inboundShare(aWarehouse({ announced: 0.98, arriving: 1.2 }), 20, 2)).toBe(1);
  });

  it('falls on a line to where an announcement means it to be in four weeks, and stays there', () => {
    // 0.9 announced means 0.8 over four weeks: 1 at first, 1 - 0.2 / 0.625 = 0.68 in the fourth week.
    const warehouse = aWarehouse({ announced: 0.9 });
    expect([0, 14, 28, 60].map((day) => inboundShare(warehouse, day, 2))).toEqual(
      [1, 0.84, 0.68, 0.68].map((share) => expect.closeTo(share, 9)),
    );
    expect(inboundShare({ ...warehouse, age: 14 }, 0, 2)).toBeCloseTo(0.84, 9);
  });

  it('never falls below nothing, and a rise is not counted on beyond half as much again', () => {
    expect(inboundShare(aWarehouse({ announced: 0.3 }), 60, 2)).toBe(0);
    expect(inboundShare(aWarehouse({ announced: 2, arriving: 1 }), 60, 2)).toBe(1.5);
  });
});

describe('a chain, walked day by day', () => {
  it('stays in balance when as much comes in as goes out', () => {
    const { shortIn, lowest } = walked();
    expect(shortIn).toBeNull();
    expect(lowest).toBeGreaterThan(55);
  });

  it('runs out when all there is has been used', () => {
    // Nothing comes in: 35 days on shelves, 3 on the way, 28 at the supplier.
    const { shortIn, lowest } = walked(aChain({ warehouse: aWarehouse({ announced: 0, arriving: 0 }) }));
    expect(shortIn).toBe(66);
    expect(lowest).toBeCloseTo(0, 6);
  });

  it('says so earlier where some sites hold little', () => {
    const sites = Array.from({ length: 10 }, (_, n) => aSite({ site: `H${n}`, stock: n < 4 ? 700 : 5_366 }));
    const empty = aWarehouse({ stock: 0, announced: 0, arriving: 0 });
    const uneven = walked(aChain({ sites, warehouse: empty })).shortIn ?? NaN;
    const even = walked(aChain({ warehouse: empty })).shortIn ?? NaN;
    expect(uneven).toBeLessThan(even / 2);
  });

  it('lets suppliers buy more when stock falls, as far as the course allows', () => {
    const need = 1_500;
    const lowest = [0.1, 0.7].map((elasticity) => walked(aChain(), need, { ...COURSE, elasticity }).lowest);
    expect(lowest[1]).toBeGreaterThan((lowest[0] ?? NaN) + 5);
  });

  it('takes silent suppliers to be like the others', () => {
    const half = aWarehouse({ usual: 500, stock: 14_000 });
    const supply = supplyAhead(aChain({ warehouse: { ...half, usualStock: half.stock }, silentSuppliers: 1 }), COURSE, CHAIN_RULES);
    expect(supply).toMatchObject({ stock: near(28_000), usualStock: near(28_000), usual: near(1_000) });
    expect(supply.inbound[40]).toBeCloseTo(1_000, 9);
    const none = supplyAhead({ ...aChain(), warehouses: [], silentSuppliers: 2 }, COURSE, CHAIN_RULES);
    expect(none).toMatchObject({ stock: near(28_000), usual: near(1_000) });
  });
});

describe('a site', () => {
  it('has today what it stated, with the days since', () => {
    expect(stockToday(aSite({ site: 'A', stock: 500, age: 3 }), 100)).toBe(500);
    expect(stockToday({ ...aSite({ site: 'A', stock: 500, age: 3 }), received: null }, 100)).toBe(500);
    expect(stockToday(aSite({ site: 'A', stock: 500, age: 3 }), 200)).toBe(200);
    expect(stockToday(aSite({ site: 'A', stock: 500, age: 9 }), 200)).toBe(0);
  });

  it('is short on the day its own stock and what is on the way are gone', () => {
    const path = { shortIn: null, lowest: 0, shipped: new Float64Array(84), cover: new Float64Array(84) };
    const need = new Float64Array(84).fill(100);
    const at = (stock: number, onOrder: number) =>
      projectSite(aSite({ site: 'A', stock, onOrder }), { path, need, waitingShare: 0, shippingDays: 3 });
    expect([at(1_000, 0), at(1_000, 300), at(9_000, 0)].map(({ shortIn }) => shortIn)).toEqual([10, 13, null]);
    expect([...at(1_000, 0).cover].slice(7, 12)).toEqual([2, 1, 0, 0, 0]);
  });

  it('is not short when what it orders is shipped', () => {
    const path = { shortIn: null, lowest: 0, shipped: new Float64Array(84).fill(1), cover: new Float64Array(84) };
    const need = new Float64Array(84).fill(100);
    expect(projectSite(aSite({ site: 'A', stock: 600, onOrder: 0 }), { path, need, waitingShare: 0, shippingDays: 3 }).shortIn).toBeNull();
  });
});

describe('the outlook of a product group', () => {
  it('is calm when nothing is going on, and says what is usual', () => {
    const { outcomes, usualCover, announced, sites } = outlookFor(situation(), CHAIN_RULES);
    expect(outcomes.map(({ shortIn }) => shortIn)).toEqual([null, null]);
    expect(usualCover).toBeCloseTo(38 + 28, 9);
    expect(announced).toBe(1);
    expect([...sites.values()].flat().every(({ shortIn }) => shortIn === null)).toBe(true);
  });

  it('sees an epidemic empty the shelves', () => {
    const beds = Array.from({ length: 22 }, (_, day) => ({ day, icu: 1.2 ** day, ward: 3 * 1.2 ** day }));
    const { outcomes, sites } = outlookFor(situation({ beds, perWardBed: 8, perIcuBed: 12 }), CHAIN_RULES);
    expect(outcomes).toHaveLength(4);
    expect(outcomes.every(({ shortIn }) => shortIn !== null && shortIn > 7)).toBe(true);
    expect([...sites.values()].every((paths) => paths.length === 4 && paths.every(({ shortIn }) => shortIn !== null))).toBe(true);
  });

  it('sees a supplier stop', () => {
    const chain = aChain({ warehouse: aWarehouse({ announced: 0.5, arriving: 0.9 }) });
    const { outcomes, announced } = outlookFor(situation({ chain }), CHAIN_RULES);
    expect(announced).toBe(0.5);
    expect(outcomes).toHaveLength(4);
    expect(outcomes.filter(({ shortIn }) => shortIn !== null).length).toBeGreaterThanOrEqual(2);
  });

  it('sees a guideline', () => {
    const guided = outlookFor(situation({ guidelines: [{ from: 22, times: null }] }), CHAIN_RULES).outcomes;
    const calm = outlookFor(situation(), CHAIN_RULES).outcomes;
    expect(Math.min(...guided.map(({ lowest }) => lowest))).toBeLessThan(Math.min(...calm.map(({ lowest }) => lowest)) / 2);
    const told = outlookFor(situation({ guidelines: [{ from: 22, times: 1.5 }] }), CHAIN_RULES).outcomes;
    expect(told).toHaveLength(calm.length);
    expect(told.every(({ lowest }, place) => lowest < (calm[place]?.lowest ?? NaN))).toBe(true);
  });

  it('takes what is on order beyond what can be on the way to wait at suppliers who do not say what they owe', () => {
    const sites = Array.from({ length: 10 }, (_, n) => aSite({ site: `H${n}`, onOrder: 1_300 }));
    const waiting = (backorder: number | null) => {
      const shelves = shelvesOf(aChain({ sites }), 6, 3, { need: 1_000, backorder });
      return shelves.waiting.reduce((sum, one) => sum + one, 0);
    };
    expect([waiting(null), waiting(4_000), waiting(0)]).toEqual([near(10_000), near(4_000), near(0)]);
    const unsaid = { ...aWarehouse(), backorder: null };
    expect(supplyAhead(aChain({ warehouse: unsaid }), COURSE, CHAIN_RULES).backorder).toBeNull();
  });
});
