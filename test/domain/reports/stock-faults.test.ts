import { describe, expect, it } from '@jest/globals';
import { stockFaults } from '../../../src/domain/reports/stock-faults.js';
import { totalFaults } from '../../../src/domain/reports/total-faults.js';
import { shortageFaults } from '../../../src/domain/reports/shortage-faults.js';
import type { StockBody } from '../../../src/domain/reports/report-body.js';
import { FFP2, GLOVES, HAND_RUB, PUMPS, shortage, stock } from './bodies.js';

const faultsOf = (changes: Partial<StockBody>) => stockFaults(stock(changes), FFP2).map(({ code, pointer }) => `${code} ${pointer}`);
const lot = (quantity: number) => ({ expiresOn: '2027-01-01', quantity });
const many = (count: number) => Array.from({ length: count }, () => ({ expectedOn: '2026-12-01', quantity: 1e9 }));
const delivery = (expectedOn: string) => ({ expectedOn, quantity: 1 });

const poured = (changes: Partial<StockBody>) =>
  stockFaults(stock({ unit: 'litre', productGroup: 'hand-rub', ...changes }), HAND_RUB).map(({ code, pointer }) => `${code} ${pointer}`);

describe('quantities of what is counted', () => {
  const halves = {
    ...{ stockOnHand: 100.5, stockBlocked: 0.5, used: 1.5, periodStart: '2026-11-01', periodEnd: '2026-11-02', onOrder: 2.5 },
    ...{ lots: [lot(1), lot(1.5)], incoming: [{ expectedOn: '2026-12-01', quantity: 0.25 }] },
  };
  const places = ['/stockOnHand', '/stockBlocked', '/used', '/onOrder', '/lots/1/quantity', '/incoming/0/quantity'];

  it.each(['piece', 'pair', 'box'] as const)('are whole, all named at once: %s', (unit) => {
    const found = stockFaults(stock({ ...halves, unit, packSize: 100 }), GLOVES).map(({ code, pointer }) => `${code} ${pointer}`);
    expect(found).toEqual(places.map((place) => `report.fraction ${place}`));
  });

  it('are whole boxes of what is poured too; litres and rates per week may be a part', () => {
    expect(poured(halves)).toEqual([]);
    expect(poured({ unit: 'box', packSize: 5, stockOnHand: 1.5 })).toEqual(['report.fraction /stockOnHand']);
    expect(faultsOf({ usedPerWeek: 1.5, expectedPerWeek: 0.5 })).toEqual([]);
  });

  it.each([
    { unit: 'box', quantityShort: 1.5, faults: ['report.fraction /quantityShort'] },
    { unit: 'piece', quantityShort: 2, faults: [] },
  ] as const)('of a shortage: $quantityShort $unit', ({ faults, ...of }) => {
    expect(shortageFaults(shortage(of), FFP2).map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(faults);
  });
});

describe('a stock statement (voorraadopgave)', () => {
  it.each([
    { of: { stockOnHand: 0, lots: [lot(1e-9)] }, faults: [], because: 'so little is no lot' },
    { of: { stockOnHand: 0, lots: [lot(2e-9)] }, faults: ['report.lots-exceed /lots'] },
    { of: { stockOnHand: 0.3, lots: [lot(0.1), lot(0.2)] }, faults: [], because: 'a sum of fractions may miss by a hair' },
  ])('in litres, $of: $faults', ({ of, faults }) => expect(poured(of)).toEqual(faults));

  it.each([
    { of: { stockBlocked: 100 }, faults: [], because: 'all of it may be blocked' },
    { of: { stockBlocked: 101 }, faults: ['report.blocked-exceeds /stockBlocked'] },
    { of: { lots: [lot(60), lot(40)] }, faults: [] },
    { of: { lots: [lot(60), lot(41)] }, faults: ['report.lots-exceed /lots'] },
    { of: { usedPerWeek: 1, used: 1, periodStart: '2026-11-01', periodEnd: '2026-11-02' }, faults: ['report.use-twice /used'] },
    { of: { used: 1 }, faults: ['report.period-missing /periodStart', 'report.period-missing /periodEnd'] },
    { of: { used: 1, periodStart: '2026-11-01' }, faults: ['report.period-missing /periodEnd'] },
    { of: { used: 0, periodStart: '2026-11-22', periodEnd: '2026-11-22' }, faults: [], because: 'a day is a period' },
    { of: { daysOutOfStock: 0 }, faults: ['report.days-without-use /daysOutOfStock'] },
    { of: { usedPerWeek: 1, daysOutOfStock: 7 }, faults: [] },
    { of: { usedPerWeek: 1, daysOutOfStock: 8 }, faults: ['report.days-exceed /daysOutOfStock'] },
    { of: { ...{ used: 1, periodStart: '2026-11-01', periodEnd: '2026-11-02' }, daysOutOfStock: 2 }, faults: [] },
    {
      of: { ...{ used: 1, periodStart: '2026-11-01', periodEnd: '2026-11-02' }, daysOutOfStock: 3 },
      faults: ['report.days-exceed /daysOutOfStock'],
    },
    { of: { used: 1, periodStart: '2026-11-01', daysOutOfStock: 3 }, faults: ['report.period-missing /periodEnd'] },
    {
      of: { ...{ used: 1, periodStart: '2026-11-03', periodEnd: '2026-11-02' }, daysOutOfStock: 3 },
      faults: ['report.ends-before-start /periodEnd'],
      because: 'a period that cannot be has no days to compare with',
    },
    { of: { periodEnd: '2026-11-22' }, faults: ['report.used-missing /used'] },
    { of: { usedPerWeek: 1, periodStart: '2026-11-01' }, faults: ['report.used-missing /used'] },
    { of: { used: 1, periodStart: '2026-11-03', periodEnd: '2026-11-02' }, faults: ['report.ends-before-start /periodEnd'] },
    { of: { used: 1, periodStart: '2026-11-01', periodEnd: '2026-11-23' }, faults: ['report.period-after-day /periodEnd'] },
    { of: { incoming: [delivery('2026-11-22'), delivery('2026-11-21')] }, faults: ['report.delivery-past /incoming/1/expectedOn'] },
    { of: { incoming: [delivery('2028-11-22'), delivery('2028-11-23')] }, faults: ['report.delivery-too-far /incoming/1/expectedOn'] },
    { of: { unit: 'box' as const, packSize: 10_000, incoming: many(9) }, faults: [] },
    {
      of: { unit: 'box' as const, packSize: 10_000, incoming: many(10) },
      faults: ['report.number-too-large /incoming'],
      because: 'all together cannot be kept',
    },
    { of: { unit: 'box' as const, incoming: many(50) }, faults: [], because: 'twenty in a box' },
  ])('$of: $faults', ({ of, faults }) => {
    expect(faultsOf(of)).toEqual(faults);
  });

  it.each([
    { counted: { unit: 'piece' as const }, most: 99_999_999_999_999 },
    { counted: { unit: 'pair' as const }, most: 49_999_999_999_999 },
    { counted: { unit: 'box' as const, packSize: 10_000 }, most: 9_999_999_999 },
    { counted: { unit: 'box' as const, packSize: 3 }, most: 33_333_333_333_333 },
  ])('announces $most $counted at most, and is told so', ({ counted, most }) => {
    const valuesOf = (quantity: number) =>
      totalFaults({ ...counted, incoming: [{ expectedOn: '2026-12-01', quantity }] }, PUMPS).map(({ values }) => values);
    expect(valuesOf(most)).toEqual([]);
    expect(valuesOf(most + 1)).toEqual([{ maximum: most }]);
  });

  it('says what it compares with', () => {
    const valuesOf = (changes: Partial<StockBody>) => stockFaults(stock(changes), FFP2).map(({ values }) => values);
    expect(valuesOf({ stockBlocked: 200 })).toEqual([{ stockOnHand: 100 }]);
    expect(valuesOf({ lots: [lot(200)] })).toEqual([{ inLots: 200, stockOnHand: 100 }]);
    expect(valuesOf({ used: 1, periodStart: '2026-11-03', periodEnd: '2026-11-02' })).toEqual([{ start: '2026-11-03' }]);
    expect(valuesOf({ used: 1, periodStart: '2026-11-03', periodEnd: '2026-11-25' })).toEqual([{ asOf: '2026-11-22' }]);
    expect(valuesOf({ incoming: [delivery('2026-11-01'), delivery('2038-11-01')] })).toEqual([
      { asOf: '2026-11-22' },
      { latest: '2028-11-22' },
    ]);
  });
});
