import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Problem } from '../../../src/domain/problem.js';
import { effectiveAmounts, NOTHING_STATED } from '../../../src/domain/reports/effective-amounts.js';
import type { ReportBody, StockBody } from '../../../src/domain/reports/report-body.js';
import { understandReport } from '../../../src/domain/reports/understand-report.js';
import { context, notice, shortage, stock, surge } from './bodies.js';

const amountsOf = (body: ReportBody) => effectiveAmounts(understandReport(body, context).report);

describe('what a report puts into the sums', () => {
  it.each<{ of: Partial<StockBody>; gives: object; because: string }>([
    {
      of: {},
      gives: { usable: 100, blocked: 0, used: null, usedPerWeek: null, expectedPerWeek: null, incoming: 0, deliveries: [], severity: null },
      because: 'nothing else was said',
    },
    { of: { stockBlocked: 30 }, gives: { usable: 70, blocked: 30 }, because: 'blocked stock is there and may not be used' },
    {
      of: { usedPerWeek: 4, daysOutOfStock: 3 },
      gives: { used: null, usedPerWeek: 7, daysOutOfStock: 3 },
      because: 'an empty shelf uses nothing, which says nothing about need',
    },
    {
      of: { ...{ used: 6, periodStart: '2026-11-21', periodEnd: '2026-11-22' }, daysOutOfStock: 1 },
      gives: { used: 6, usedPerWeek: 42, daysOutOfStock: 1 },
      because: 'what was used stays what was used',
    },
    { of: { unit: 'box' }, gives: { usable: 2000 }, because: 'the only box of the catalogue holds 20' },
    {
      of: { unit: 'box', packSize: 25, stockBlocked: 1 },
      gives: { usable: 2475, blocked: 25 },
      because: 'a stated size goes before that of the catalogue',
    },
    { of: { productGroup: 'gloves', unit: 'pair' }, gives: { usable: 200 }, because: 'a pair is two' },
    { of: { packSize: 20 }, gives: { usable: 100 }, because: 'pieces stay pieces, whatever the box' },
    {
      of: {
        lots: [
          { expiresOn: '2026-11-22', quantity: 10 },
          { expiresOn: '2026-11-23', quantity: 20 },
        ],
      },
      gives: { usable: 90 },
      because: 'what expires on the day itself no longer counts',
    },
    {
      of: { stockBlocked: 95, lots: [{ expiresOn: '2026-01-01', quantity: 10 }] },
      gives: { usable: 0, blocked: 95 },
      because: 'blocked lots may have expired too',
    },
    { of: { usedPerWeek: 7.5 }, gives: { usedPerWeek: 7.5, used: null }, because: 'stated per week' },
    {
      of: { used: 30, periodStart: '2026-11-01', periodEnd: '2026-11-14' },
      gives: { used: 30, usedPerWeek: 15 },
      because: 'two weeks, first and last day included',
    },
    {
      of: { used: 10, periodStart: '2026-11-20', periodEnd: '2026-11-22' },
      gives: { usedPerWeek: 23.333333 },
      because: 'rounded once, to six decimals',
    },
    { of: { expectedPerWeek: 12, unit: 'box' }, gives: { expectedPerWeek: 240 }, because: 'in base units' },
    {
      of: {
        unit: 'box',
        incoming: [
          { expectedOn: '2026-12-01', quantity: 2 },
          { expectedOn: '2026-12-08', quantity: 3, confirmed: false },
        ],
      },
      gives: {
        incoming: 100,
        deliveries: [
          { on: '2026-12-01', amount: 40 },
          { on: '2026-12-08', amount: 60 },
        ],
      },
      because: 'every announced delivery counts',
    },
  ])('$of gives $gives: $because', ({ of, gives }) => {
    expect(amountsOf(stock(of))).toMatchObject(gives);
  });

  it('refuses deliveries whose sum cannot be kept, before anything is worked out', () => {
    const incoming = Array.from({ length: 50 }, () => ({ expectedOn: '2026-12-01', quantity: 1e9 }));
    expect(() => amountsOf(stock({ unit: 'box', packSize: 10_000, incoming }))).toThrow(Problem);
    expect(amountsOf(stock({ unit: 'box', packSize: 1_000, incoming })).incoming).toBe(5e13);
  });

  it('of a shortage is its severity', () => {
    expect(amountsOf(shortage({ careImpact: 'unsafe' }))).toEqual({ ...NOTHING_STATED, severity: 5 });
  });

  it('of a rise in demand is the use expected, in base units unless stated otherwise', () => {
    expect(amountsOf(surge({ factor: undefined, expectedPerWeek: 40 }))).toEqual({ ...NOTHING_STATED, expectedPerWeek: 40 });
    expect(amountsOf(surge({ factor: undefined, expectedPerWeek: 40, unit: 'box' })).expectedPerWeek).toBe(800);
    expect(amountsOf(surge())).toEqual(NOTHING_STATED);
  });

  it('of a notice is nothing', () => {
    expect(amountsOf(notice())).toEqual(NOTHING_STATED);
    expect(amountsOf({ ...notice(), kind: 'discontinuation' })).toEqual(NOTHING_STATED);
    expect(new Set(Object.values({ ...NOTHING_STATED, deliveries: null }))).toEqual(new Set([null]));
    expect(NOTHING_STATED.deliveries).toEqual([]);
  });

  it('never counts more than is on hand', () => {
    const part = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(part, part, part, (onHand, blocked, expired) => {
        fc.pre(blocked <= onHand && expired <= onHand);
        const { usable, blocked: kept } = amountsOf(
          stock({ stockOnHand: onHand, stockBlocked: blocked, lots: [{ expiresOn: '2026-01-01', quantity: expired }] }),
        );
        expect(usable).toBe(Math.max(0, onHand - blocked - expired));
        expect((usable ?? 0) + (kept ?? 0)).toBeLessThanOrEqual(onHand);
      }),
    );
  });
});
