import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dikeClock } from '../../../src/domain/dikes/dike-clock.js';
import type { Producer } from '../../../src/domain/dikes/producer.js';
import { productionAhead } from '../../../src/domain/dikes/production-ahead.js';
import { timeBought } from '../../../src/domain/dikes/time-bought.js';
import { amount, amountPerDay, days } from '../../../src/domain/units.js';

const TODAY = '2026-11-23';
const HORIZON = 730;

const producer = (given: Partial<Producer> = {}): Producer => ({
  holdingId: 's1',
  base: amountPerDay(200),
  full: amountPerDay(2_500),
  ramp: days(90),
  certification: { kind: 'certified' },
  materials: [],
  ...given,
});
const material = (stock: number, perProduct: number, inflow = 0) => ({
  name: 'meltblown',
  stock: amount(stock),
  perProduct,
  inflow: amountPerDay(inflow),
});
const ahead = (given: Partial<Producer> = {}, length = HORIZON) => productionAhead(producer(given), TODAY, length);
const clock = (stock: number, demand: number, production = ahead()) => dikeClock(amount(stock), amountPerDay(demand), production);
const sum = (made: readonly number[]) => made.reduce((all, one) => all + one, 0);

describe('the time-bought clock, day by day', () => {
  it.each([
    {
      stock: 142_000,
      says: { kind: 'holds', bridging: expect.closeTo(64_294.44, 2), inHand: expect.closeTo(77_705.56, 2), takesOver: 71 },
    },
    {
      stock: 60_000,
      says: { kind: 'breaks', onDay: 52, bridging: expect.closeTo(64_294.44, 2), short: expect.closeTo(4_294.44, 2), takesOver: 71 },
    },
    { stock: 0, says: { kind: 'breaks', onDay: 0, bridging: expect.any(Number), short: expect.any(Number), takesOver: 71 } },
  ])('with $stock says what the worked example says', ({ stock, says }) => {
    expect(clock(stock, 2_000)).toEqual(says);
  });

  it('without production is a division by the demand, where the static answer is right', () => {
    expect(clock(60_000, 2_000, [])).toEqual({ kind: 'never', onDay: 30 });
    expect(clock(59_999, 2_000, [])).toEqual({ kind: 'never', onDay: 29 });
  });

  it('of nothing that is used knows no day', () => expect(clock(0, 0)).toEqual({ kind: 'unused' }));

  it('holds when production is enough from the first day, with nothing to bridge', () => {
    expect(clock(10, 200)).toEqual({ kind: 'holds', bridging: 0, inHand: 10, takesOver: 0 });
  });

  it('holds with what bridges exactly, and does not break on what is lost in adding up', () => {
    const rises = [amountPerDay(5), amountPerDay(10)];
    expect(clock(5, 10, rises)).toEqual({ kind: 'holds', bridging: 5, inHand: 0, takesOver: 1 });
    expect(clock(4.9999997, 10, rises)).toMatchObject({ kind: 'holds', inHand: 0 });
    expect(clock(4.99, 10, rises)).toMatchObject({ kind: 'breaks', onDay: 0, short: expect.closeTo(0.01, 9) });
  });

  it('never holds when production ends below demand, however much there is', () => {
    expect(clock(1e9, 2_501)).toMatchObject({ kind: 'never' });
  });

  it('says what `timeBought` says of one producer that nothing limits', () => {
    const whole = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(
        whole(5_000),
        whole(400),
        whole(4_000),
        whole(400),
        fc.integer({ min: 1, max: 6_000 }),
        (base, ramp, more, months, demand) => {
          const rampUp = { base: amountPerDay(base), full: amountPerDay(base + more), ramp: days(ramp) };
          const stock = months * 1_000;
          const closed = timeBought(amount(stock), amountPerDay(demand), rampUp);
          const walked = clock(stock, demand, ahead(rampUp));
          if (closed.kind === 'holds') return expect(walked.kind).toBe('holds');
          if (walked.kind !== 'breaks' && walked.kind !== 'never') throw new Error(`it breaks, and the walk says ${walked.kind}`);
          return expect(Math.abs(walked.onDay - closed.onDay)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it('never breaks earlier with more stock, or with a quicker ramp', () => {
    const day = (says: ReturnType<typeof clock>) => ('onDay' in says ? says.onDay : Infinity);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 200_000 }),
        fc.integer({ min: 0, max: 50_000 }),
        fc.integer({ min: 0, max: 90 }),
        (stock, more, sooner) => {
          const now = day(clock(stock, 2_000));
          expect(day(clock(stock + more, 2_000))).toBeGreaterThanOrEqual(now);
          expect(day(clock(stock, 2_000, ahead({ ramp: days(90 - sooner) })))).toBeGreaterThanOrEqual(now);
        },
      ),
    );
  });
});

describe('production ahead', () => {
  it('counts for nothing before it is certified, and for nothing at all when nobody knows when', () => {
    const late = ahead({ certification: { kind: 'expected', on: '2026-12-03' } });
    expect(late.slice(0, 10).every((made) => made === 0)).toBe(true);
    expect(late[10]).toBe(ahead()[10]);
    expect(sum(ahead({ certification: { kind: 'none' } }))).toBe(0);
    expect(ahead({ certification: { kind: 'expected', on: '2026-01-01' } })).toEqual(ahead({ certification: { kind: 'none' } }));
  });

  it('counts from the very day on which certification is expected, be it today', () => {
    expect(ahead({ certification: { kind: 'expected', on: TODAY } })).toEqual(ahead());
  });

  it('makes of the materials at hand no more than the scarcest allows', () => {
    const materials = [material(1_200_000, 2), material(500_000, 1), material(90_000, 0.1)];
    expect(sum(ahead({ materials }))).toBeCloseTo(500_000, 3);
  });

  it('goes on at the pace at which materials come in', () => {
    const fed = ahead({ materials: [material(1_000, 2, 600)] });
    expect(fed.at(-1)).toBeCloseTo(300, 6);
    expect(clock(0, 300, fed)).toMatchObject({ kind: 'breaks' });
  });

  it('is never above the ramp, never below zero, and never uses more than there was', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 300_000 }),
        fc.integer({ min: 0, max: 3_000 }),
        fc.double({ min: 0.01, max: 5, noNaN: true }),
        (stock, inflow, perProduct) => {
          const made = ahead({ materials: [material(stock, perProduct, inflow)] }, 200);
          const free = ahead({}, 200);
          expect(made.every((one, day) => one >= 0 && one <= (free[day] ?? 0))).toBe(true);
          expect(sum(made) * perProduct).toBeLessThanOrEqual(stock + 199 * inflow + 1e-3);
        },
      ),
    );
  });
});
