import { describe, expect, it } from '@jest/globals';
import { type FilledReport, reportFaults } from '../../../src/domain/reports/report-faults.js';
import { context, notice, shortage, stock, surge } from './bodies.js';

const faultsOf = (body: FilledReport, malformed: readonly string[] = []) =>
  reportFaults(body, context, new Set(malformed)).map(({ code, pointer }) => `${code} ${pointer}`);

const GTIN = '04012345678901';

describe('what every report must make sense of', () => {
  it.each([notice(), { ...notice(), kind: 'discontinuation' as const }])(
    'takes a $kind of a supplier only, beside its other faults',
    (body) => {
      const wrong = { ...body, endsOn: '2026-12-31' };
      const codes = (side: 'care' | 'supplier') =>
        reportFaults(wrong, { ...context, side }).map(({ code, pointer }) => `${code} ${pointer}`);
      expect(codes('supplier')).toEqual(['report.ends-before-start /endsOn']);
      expect(codes('care')).toEqual(['report.notice-of-care /kind', 'report.ends-before-start /endsOn']);
      expect(reportFaults(shortage(), { ...context, side: 'care' })).toEqual([]);
    },
  );

  it.each([stock(), shortage(), notice(), surge(), { ...notice(), kind: 'discontinuation' as const }])('takes a good $kind', (body) => {
    expect(faultsOf(body)).toEqual([]);
  });

  it.each([
    { of: { productGroup: 'none' }, faults: ['report.product-group-unknown /productGroup'] },
    { of: { productGroup: undefined }, faults: ['report.field-missing /productGroup'] },
    { of: { productGroup: undefined, gtin: GTIN }, faults: ['report.article-unknown /productGroup'] },
    { of: { productGroup: undefined, udiDi: GTIN }, faults: ['report.article-unknown /productGroup'] },
    { of: { gtin: GTIN, udiDi: GTIN }, faults: [] },
    { of: { gtin: '04012345678902' }, faults: ['report.gtin /gtin'] },
    { of: { udiDi: 'nonsense' }, faults: ['report.udi-di /udiDi'] },
    { of: { gtin: '1', udiDi: '2' }, faults: ['report.gtin /gtin', 'report.udi-di /udiDi'] },
    { of: { asOf: '2026-11-23' }, faults: ['report.in-future /asOf'] },
    { of: { asOf: '2024-11-22' }, faults: [] },
    { of: { asOf: '2024-11-21' }, faults: ['report.too-old /asOf'] },
    { of: { asOf: undefined }, faults: [] },
  ])('$of: $faults', ({ of, faults }) => {
    expect(faultsOf({ ...shortage(), ...of })).toEqual(faults);
  });

  it('says which day is the first and the last', () => {
    const [future] = reportFaults(shortage({ asOf: '2026-12-01' }), context);
    const [old] = reportFaults(shortage({ asOf: '2020-01-01' }), context);
    expect([future?.values, old?.values]).toEqual([{ today: '2026-11-22' }, { earliest: '2024-11-22' }]);
  });

  it.each([
    { note: undefined, faults: ['report.reason-unexplained /note'] },
    { note: ' \n', faults: ['report.reason-unexplained /note'] },
    { note: 'vloed', faults: [] },
  ])('wants another reason explained: $note', ({ note, faults }) => {
    expect(faultsOf(shortage({ reason: 'other', note }))).toEqual(faults);
    expect(faultsOf(stock({ note }))).toEqual([]);
  });

  it('says nothing twice of a field whose shape was refused', () => {
    expect(faultsOf({ ...shortage({ reason: 'other' }), note: undefined }, ['note'])).toEqual([]);
    expect(faultsOf({ kind: 'stock', used: 3 }, ['periodStart', 'productGroup'])).toEqual(['report.period-missing /periodEnd']);
  });

  it('looks at the fields that are there', () => {
    expect(
      faultsOf({ kind: 'stock', productGroup: 'ffp2', stockBlocked: 3, incoming: [{ expectedOn: '2020-01-01', quantity: 1 }] }),
    ).toEqual([]);
  });
});

describe('how things are counted', () => {
  it.each([
    { of: { unit: 'litre' as const }, faults: ['report.unit-does-not-fit /unit'] },
    { of: { unit: 'pair' as const }, faults: ['report.unit-does-not-fit /unit'] },
    { of: { unit: 'box' as const }, faults: [], because: 'there is one size of box' },
    { of: { productGroup: 'gloves', unit: 'pair' as const }, faults: [] },
    {
      of: { productGroup: 'gloves', unit: 'box' as const },
      faults: ['report.pack-size-missing /packSize'],
      because: 'there are two sizes of box',
    },
    { of: { productGroup: 'gloves', unit: 'box' as const, packSize: 200 }, faults: [] },
    {
      of: { productGroup: 'pumps', unit: 'box' as const },
      faults: ['report.pack-size-missing /packSize'],
      because: 'there is no size of box',
    },
    { of: { productGroup: 'hand-rub', unit: 'piece' as const }, faults: ['report.unit-does-not-fit /unit'] },
    { of: { productGroup: 'hand-rub', unit: 'litre' as const }, faults: [] },
  ])('$of: $faults', ({ of, faults }) => {
    expect(faultsOf(stock(of))).toEqual(faults);
  });

  it('is no question of a product group that nobody knows', () => {
    expect(faultsOf(stock({ productGroup: 'none', unit: 'litre' }))).toEqual(['report.product-group-unknown /productGroup']);
  });

  it('names the units that fit', () => {
    const [fault] = reportFaults(stock({ productGroup: 'gloves', unit: 'litre' }), context);
    expect(fault?.values).toEqual({ units: 'piece, pair, box' });
  });

  it('holds for a shortage and a rise in demand as well', () => {
    expect(faultsOf(shortage({ quantityShort: 3 }))).toEqual(['report.unit-missing /unit']);
    expect(faultsOf(shortage({ unit: 'litre', quantityShort: 3 }))).toEqual(['report.unit-does-not-fit /unit']);
    expect(faultsOf(shortage({ unit: 'piece', quantityShort: 3 }))).toEqual([]);
    expect(faultsOf(surge({ unit: 'litre' }))).toEqual(['report.unit-does-not-fit /unit']);
  });
});

describe('a span of days', () => {
  it.each([shortage, notice])('ends on or after its start', (make) => {
    expect(faultsOf(make({ startsOn: '2026-11-01', endsOn: '2026-11-01' }))).toEqual([]);
    expect(faultsOf(make({ startsOn: '2026-11-02', endsOn: '2026-11-01' }))).toEqual(['report.ends-before-start /endsOn']);
    expect(faultsOf({ ...make({ endsOn: '2026-11-01' }), startsOn: undefined })).toEqual([]);
    const [fault] = reportFaults(make({ startsOn: '2026-11-02', endsOn: '2026-11-01' }), context);
    expect(fault?.values).toEqual({ start: '2026-11-02' });
  });
});

describe('a rise in demand', () => {
  it('is stated in one way', () => {
    expect(faultsOf(surge({ factor: undefined }))).toEqual(['report.surge-missing /factor']);
    expect(faultsOf(surge({ expectedPerWeek: 3 }))).toEqual(['report.surge-twice /expectedPerWeek']);
    expect(faultsOf(surge({ factor: undefined, expectedPerWeek: 3 }))).toEqual([]);
    expect(faultsOf(surge({ factor: undefined }), ['factor'])).toEqual([]);
  });
});
