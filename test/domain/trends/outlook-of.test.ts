import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Holder } from '../../../src/domain/trends/holder.js';
import { outlookOf } from '../../../src/domain/trends/outlook-of.js';
import { positionOf } from '../../../src/domain/trends/position-of.js';

const holder = (said: Partial<Holder>): Holder => ({
  holdingId: 'h1',
  region: 'VR17',
  side: 'care',
  asOf: '2026-11-23',
  usable: 1_000,
  blocked: 50,
  expected: 630,
  deliveries: [],
  signals: [0, 0, 0, 0, 0],
  ...said,
});
const NO_PEAK = { usePerReporter: [], factor: null };

describe('a position', () => {
  it('adds up what each last stated, owners once, deliveries by day', () => {
    const position = positionOf([
      holder({ deliveries: [{ on: '2026-12-01', amount: 10 }] }),
      holder({
        asOf: '2026-11-20',
        usable: 0.5,
        deliveries: [
          { on: '2026-12-01', amount: 5 },
          { on: '2026-11-30', amount: 1 },
        ],
      }),
      holder({ holdingId: 'h2', usable: 7, expected: null, deliveries: [{ on: '2026-12-01', amount: 99 }] }),
      holder({ holdingId: 'h3', usable: null, asOf: null, blocked: null }),
    ]);
    expect(position).toEqual({
      asOf: '2026-11-23',
      reporters: 3,
      holdings: 2,
      usable: 1_007.5,
      blocked: 150,
      expecters: 2,
      expecterHoldings: 1,
      stockOfExpecters: 1_000.5,
      expected: 1_260,
      deliveries: [
        { on: '2026-11-30', amount: 1 },
        { on: '2026-12-01', amount: 15 },
      ],
    });
  });

  it('is of the newest day, whoever stated it and in whatever order', () => {
    const days = ['2026-11-20', '2026-11-23', null, '2026-11-21'];
    const turned = days.map((_, first) => [...days.slice(first), ...days.slice(0, first)]);
    for (const order of turned) expect(positionOf(order.map((asOf) => holder({ asOf }))).asOf).toBe('2026-11-23');
    expect(positionOf([holder({ asOf: null })]).asOf).toBeNull();
  });

  it('has deliveries day by day, oldest first, and loses none', () => {
    const delivery = fc.record({
      on: fc.constantFrom('2026-12-31', '2027-01-01', '2026-11-30', '2026-12-02', '2027-02-01'),
      amount: fc.integer({ min: 1, max: 1_000 }),
    });
    fc.assert(
      fc.property(fc.array(fc.array(delivery, { maxLength: 4 }), { maxLength: 4 }), (announced) => {
        const { deliveries } = positionOf(announced.map((of) => holder({ deliveries: of })));
        const days = deliveries.map(({ on }) => on);
        expect(days).toEqual([...new Set(announced.flat().map(({ on }) => on))].sort());
        const sum = (of: readonly { readonly amount: number }[]): number => of.reduce((total, { amount }) => total + amount, 0);
        expect(sum(deliveries)).toBe(sum(announced.flat()));
      }),
    );
  });

  it('of nobody is no position: unknown, neither zero nor endless', () => {
    const position = positionOf([]);
    expect(position).toMatchObject({ asOf: null, expected: null, reporters: 0 });
    expect(outlookOf(position, { usePerReporter: [100], factor: 2 })).toMatchObject({
      cover: { atExpected: { kind: 'unknown' }, atPeak: { kind: 'unknown' } },
      stockOut: { kind: 'unknown' },
      stockOutAtPeak: { kind: 'unknown' },
    });
  });
});

describe('an outlook', () => {
  it('sets stock against expected use and walks to the day it runs out', () => {
    const outlook = outlookOf(positionOf([holder({})]), NO_PEAK);
    expect(outlook.cover.atExpected).toEqual({ kind: 'lasts', weeks: 1_000 / 630 });
    expect(outlook.cover.atPeak).toEqual({ kind: 'unknown' });
    expect(outlook.stockOut).toMatchObject({ kind: 'runs-out', on: '2026-12-04' });
    expect(outlook.stockOutAtPeak).toEqual({ kind: 'unknown' });
  });

  it('counts what is on its way', () => {
    const outlook = outlookOf(positionOf([holder({ deliveries: [{ on: '2026-11-30', amount: 500 }] })]), NO_PEAK);
    expect(outlook.stockOut).toMatchObject({ kind: 'runs-out', on: '2026-12-09' });
  });

  it('takes ordinary use per reporter, times those who report now, times the factor', () => {
    const two = positionOf([holder({ expected: null }), holder({ holdingId: 'h2', expected: null })]);
    const outlook = outlookOf(two, { usePerReporter: [10, null, 30, 20], factor: 5 });
    expect(outlook).toMatchObject({ ordinaryPerWeek: 40, peakPerWeek: 200, expectedPerWeek: null });
    expect(outlook.cover).toEqual({ atExpected: { kind: 'unknown' }, atPeak: { kind: 'lasts', weeks: 10 } });
    expect(outlook.stockOutAtPeak).toMatchObject({ kind: 'runs-out', on: '2027-02-01' });
  });

  it('tells an unused product from an unknown one', () => {
    const outlook = outlookOf(positionOf([holder({ expected: 0 })]), NO_PEAK);
    expect(outlook).toMatchObject({ cover: { atExpected: { kind: 'unused' } }, stockOut: { kind: 'unused' } });
  });
});
