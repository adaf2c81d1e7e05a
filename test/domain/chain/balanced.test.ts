import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { balanced } from '../../../src/domain/chain/balanced.js';
import { coverageOf, usualNeed } from '../../../src/domain/chain/chain.js';
import type { Chain } from '../../../src/domain/chain/chain.js';
import { CHAIN_RULES } from '../../../src/domain/chain/chain-rules.js';
import type { Course } from '../../../src/domain/chain/chain-rules.js';
import { projectChain } from '../../../src/domain/chain/project-chain.js';
import { shelvesOf } from '../../../src/domain/chain/shelves.js';
import { supplyAhead } from '../../../src/domain/chain/supply-ahead.js';
import { amountPerDay } from '../../../src/domain/units.js';
import { aChain, aSite, aWarehouse } from './a-chain.js';

const COURSE: Course = { bendDays: 8, understatement: 2, elasticity: 0.3, guideline: 1 };
const unknown = (chain: Chain): Chain => ({ ...chain, silentSuppliers: null });
const shippedBy = ({ warehouses }: Chain) => warehouses.reduce((sum, one) => sum + one.shipped, 0);

function shortIn(chain: Chain) {
  const need = usualNeed(chain);
  const supply = supplyAhead(chain, COURSE, CHAIN_RULES);
  const shelves = shelvesOf(chain, CHAIN_RULES.groups, CHAIN_RULES.shippingDays, { need, backorder: supply.backorder });
  return projectChain(shelves, supply, new Float64Array(CHAIN_RULES.horizonDays).fill(need), CHAIN_RULES).shortIn;
}

describe('a chain of which nobody knows who else is in it', () => {
  it('has sites that never stated anything when more is shipped than is used', () => {
    const chain = balanced(unknown(aChain({ warehouse: aWarehouse({ usual: 1_250 }) })));
    expect(coverageOf(chain)).toBeCloseTo(0.8, 12);
    expect(usualNeed(chain)).toBeCloseTo(1_250, 9);
    expect(supplyAhead(chain, COURSE, CHAIN_RULES).usual).toBeCloseTo(1_250, 9);
  });

  it('has suppliers who never stated anything when more is used than is shipped', () => {
    const chain = balanced(unknown(aChain({ warehouse: aWarehouse({ usual: 400, stock: 11_200 }) })));
    expect(usualNeed(chain)).toBeCloseTo(1_000, 9);
    const supply = supplyAhead(chain, COURSE, CHAIN_RULES);
    expect([supply.usual, supply.inbound[50], supply.stock]).toEqual([1_000, 1_000, 28_000].map((value) => expect.closeTo(value, 6)));
    // Of a chain whose suppliers are all known, the rest comes from nowhere.
    expect(supplyAhead({ ...chain, silentSuppliers: 0 }, COURSE, CHAIN_RULES).usual).toBe(400);
  });

  it('is left as it is when all are known', () => {
    const chain = aChain({ warehouse: aWarehouse({ usual: 1_250 }) });
    expect(balanced(chain)).toBe(chain);
  });

  it('is in balance in quiet times whoever states something, and so foresees no shortage', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 20, max: 900 }), { maxLength: 4 }), fc.integer({ min: 5, max: 20 }), (shares, count) => {
        const sites = Array.from({ length: count }, (_, n) => aSite({ site: `H${n}`, share: 1 / count }));
        const warehouses = shares.map((usual) => ({ ...aWarehouse({ usual, stock: 28 * usual }), usualStock: aWarehouse().usualStock }));
        const chain = balanced({ sites, warehouses, silentSuppliers: null });
        expect(supplyAhead(chain, COURSE, CHAIN_RULES).usual).toBeCloseTo(usualNeed(chain), 6);
        expect(usualNeed(chain)).toBeCloseTo(Math.max(100 * count, shippedBy(chain)), 6);
        expect(shortIn(chain)).toBeNull();
      }),
      { numRuns: 50 },
    ));
});

describe('what is owed where nobody states it', () => {
  const owed = (chain: Chain, need = 1_000) => {
    const shelves = shelvesOf(chain, CHAIN_RULES.groups, 3, { need, backorder: null });
    return shelves.waiting.reduce((sum, one) => sum + one, 0);
  };
  const sites = (onOrder: number, received: number | null) =>
    Array.from({ length: 10 }, (_, n) => ({
      ...aSite({ site: `H${n}`, onOrder }),
      received: received === null ? null : amountPerDay(received),
    }));

  it.each([
    { because: 'three days of what came in are on the way', onOrder: 1_000, received: 50, waits: 8_500 },
    { because: 'never more than is needed is', onOrder: 1_000, received: 400, waits: 7_000 },
    { because: 'who does not know what came in got what it needs', onOrder: 1_000, received: null, waits: 7_000 },
    { because: 'less on order than is on the way is all on the way', onOrder: 100, received: 50, waits: 0 },
  ])('$waits: $because', ({ onOrder, received, waits }) => {
    expect(owed(aChain({ sites: sites(onOrder, received) }))).toBeCloseTo(waits, 6);
  });

  it('is grossed up for silent sites, like all else', () => {
    const half = sites(1_000, 50).map((site) => ({ ...site, share: 0.05 }));
    expect(owed(aChain({ sites: half }), 2_000)).toBeCloseTo(17_000, 6);
  });
});
