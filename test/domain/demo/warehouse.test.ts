import { describe, expect, it } from '@jest/globals';
import { Chance } from '../../../src/domain/demo/chance.js';
import type { DemoSupplier } from '../../../src/domain/demo/demo-script.js';
import { Shelf } from '../../../src/domain/demo/shelf.js';
import { Warehouse } from '../../../src/domain/demo/warehouse.js';
import { aSite } from './a-script.js';

const site = aSite({ bufferWeeks: 2 });
const supplier = (parts: Partial<DemoSupplier> = {}): DemoSupplier => ({ id: 'S', sells: ['FFP2'], stockWeeks: 1, inbound: [], ...parts });
const STOPPED = [{ from: '2020-01-01', factor: 0 }];

/** A customer that has ordered: whatever it had was used. */
function customer(ordinary: number, need: number): Shelf {
  const shelf = new Shelf('FFP2', site, ordinary);
  shelf.turn(0, need, new Chance(ordinary));
  return shelf;
}

describe('a warehouse', () => {
  it('sends everybody everything while it can', () => {
    const customers = [customer(100, 1_000), customer(33.3, 500)];
    const open = customers.map((shelf) => shelf.open);
    const asked = open.reduce((sum, one) => sum + one, 0);
    const line = new Warehouse('FFP2', supplier({ stockWeeks: 100 }), customers).turn(3, '2020-02-21');
    expect(line).toEqual({
      week: 3,
      reporter: 'S',
      product: 'FFP2',
      stock: 13_330 + 133 - asked,
      received: 133,
      shipped: asked,
      backorder: 0,
      expectedInbound28d: 533,
    });
    expect(customers.map((shelf) => shelf.open)).toEqual([0, 0]);
  });

  it('gives each its part, in whole pieces, when it has too little', () => {
    const customers = [customer(100, 1_000), customer(100, 3_000)];
    const open = customers.map((shelf) => shelf.open);
    const asked = open.reduce((sum, one) => sum + one, 0);
    const parts = open.map((one) => Math.floor((one * 200) / asked));
    const shipped = parts.reduce((sum, one) => sum + one, 0);
    const line = new Warehouse('FFP2', supplier({ inbound: STOPPED }), customers).turn(0, '2020-02-21');
    expect(line).toMatchObject({ received: 0, shipped, stock: 200 - shipped, backorder: asked - shipped });
    expect(customers.map((shelf) => shelf.open)).toEqual(open.map((one, at) => one - (parts[at] ?? 0)));
    expect(shipped).toBeGreaterThanOrEqual(199);
  });

  it('sends nothing when it is empty, or when nobody asks', () => {
    const empty = supplier({ stockWeeks: 0, inbound: STOPPED });
    expect(new Warehouse('FFP2', empty, [customer(100, 0)]).turn(0, '2020-02-21')).toMatchObject({ stock: 0, shipped: 0, backorder: 0 });
    const asked = customer(100, 900);
    expect(new Warehouse('FFP2', empty, [asked]).turn(0, '2020-02-21')).toMatchObject({ shipped: 0, backorder: asked.open });
    expect(new Warehouse('FFP2', supplier(), [customer(100, 0)]).turn(0, '2020-02-21')).toMatchObject({ stock: 200, shipped: 0 });
  });

  it('adds up from week to week', () => {
    const warehouse = new Warehouse('FFP2', supplier(), [customer(100, 0)]);
    expect([0, 1, 2].map((week) => warehouse.turn(week, '2020-02-21').stock)).toEqual([200, 300, 400]);
  });
});

describe('what comes in at a warehouse', () => {
  const inbound = [
    { from: '2020-02-14', factor: 0.25, articles: ['GOWN'] },
    { from: '2020-02-21', factor: 0.75 },
    { from: '2020-03-06', factor: 2, articles: ['FFP2', 'APRON'] },
  ];

  it.each([
    { product: 'FFP2', day: '2020-02-20', received: 100, expected: 400, because: 'as usual: the first change is of another article' },
    { product: 'GOWN', day: '2020-02-13', received: 100, expected: 400, because: 'as usual, the day before it changes' },
    { product: 'GOWN', day: '2020-02-14', received: 25, expected: 200, because: 'from the day itself; it believes in no less than half' },
    { product: 'GOWN', day: '2020-02-21', received: 75, expected: 300, because: 'a change without articles is of all' },
    { product: 'FFP2', day: '2020-03-05', received: 75, expected: 300, because: 'until the next' },
    { product: 'FFP2', day: '2020-03-06', received: 200, expected: 800, because: 'the latest counts' },
    { product: 'GOWN', day: '2020-03-06', received: 75, expected: 300, because: 'the latest of the article' },
  ])('$product on $day: $received, since $because', ({ product, day, received, expected }) => {
    const line = new Warehouse(product, supplier({ inbound }), [customer(100, 0)]).turn(0, day);
    expect([line.received, line.expectedInbound28d]).toEqual([received, expected]);
  });
});
