import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Chance } from '../../../src/domain/demo/chance.js';
import { Shelf } from '../../../src/domain/demo/shelf.js';
import { aSite } from './a-script.js';

const site = aSite();
const aShelf = (ordinary = 100) => new Shelf('FFP2', site, ordinary);
/** What a need becomes with the first draw from a seed. */
const wantedOf = (need: number, seed: number): number => need * new Chance(seed).factor(0.12);

describe('a shelf', () => {
  it('begins with so many weeks of ordinary use, in whole pieces', () => {
    const nothing = { week: 0, reporter: 'A', product: 'FFP2', used: 0, received: 0, onOrder: 0 };
    expect(aShelf().turn(0, 0, new Chance(1))).toEqual({ ...nothing, stock: 300 });
    expect(aShelf(33.3).turn(0, 0, new Chance(1))).toEqual({ ...nothing, stock: 100 });
  });

  it('uses what is needed, give or take, and orders up to its aim', () => {
    const wanted = wantedOf(200, 5);
    const used = Math.round(wanted);
    const onOrder = Math.round((3 * (100 + wanted)) / 2 - (300 - used));
    expect(aShelf().turn(4, 200, new Chance(5))).toMatchObject({ week: 4, used, stock: 300 - used, received: 0, onOrder });
  });

  it('uses no more than there is, and orders for all that was wanted', () => {
    const onOrder = Math.round((3 * (100 + wantedOf(1_000, 5))) / 2);
    expect(aShelf().turn(0, 1_000, new Chance(5))).toMatchObject({ used: 300, stock: 0, onOrder });
  });

  it('receives next week what was sent, and orders only what is not under way', () => {
    const shelf = aShelf();
    const { stock, onOrder } = shelf.turn(0, 200, new Chance(5));
    expect(shelf.open).toBe(onOrder);
    shelf.send(30);
    shelf.send(10);
    expect(shelf.open).toBe(onOrder - 40);

    const next = shelf.turn(1, 100, new Chance(6));
    const wanted = wantedOf(100, 6);
    const left = stock + 40 - Math.round(wanted);
    const missing = Math.round((3 * (100 + wanted)) / 2 - left - (onOrder - 40));
    expect(next).toMatchObject({ received: 40, stock: left, onOrder: onOrder - 40 + Math.max(0, missing) });
    expect(shelf.open).toBe(next.onOrder);
    expect(shelf.turn(2, 0, new Chance(7)).received).toBe(0);
  });

  it('takes no order back when less is needed', () => {
    const shelf = aShelf();
    const { onOrder } = shelf.turn(0, 1_000, new Chance(5));
    expect(shelf.turn(1, 0, new Chance(5)).onOrder).toBe(onOrder);
  });

  it('loses nothing, in any run of weeks', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { maxLength: 20 }), fc.integer(), (needs, seed) => {
        const shelf = aShelf();
        const chance = new Chance(seed);
        let stock = 300;
        let sent = 0;
        for (const [week, need] of needs.entries()) {
          const line = shelf.turn(week, need, chance);
          expect(line.received).toBe(sent);
          expect(line.stock).toBe(stock + line.received - line.used);
          stock = line.stock;
          sent = Math.floor(shelf.open / 2);
          shelf.send(sent);
        }
      }),
    );
  });
});
