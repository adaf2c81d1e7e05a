import { describe, expect, it } from '@jest/globals';
import { effectiveAmounts } from '../../../src/domain/reports/effective-amounts.js';
import { jumpsSince, type PreviousFigures } from '../../../src/domain/reports/jumps-since.js';
import type { StockBody } from '../../../src/domain/reports/report-body.js';
import type { Reportable } from '../../../src/domain/reports/reportable.js';
import { understandReport } from '../../../src/domain/reports/understand-report.js';
import { amount, amountPerWeek } from '../../../src/domain/units.js';
import { context, FFP2, GLOVES, HAND_RUB, PUMPS, stock } from './bodies.js';

const before = (usable: number, more: Partial<Record<'blocked' | 'used' | 'expected' | 'incoming', number>> = {}): PreviousFigures => ({
  usable: amount(usable),
  blocked: more.blocked === undefined ? null : amount(more.blocked),
  usedPerWeek: more.used === undefined ? null : amountPerWeek(more.used),
  expectedPerWeek: more.expected === undefined ? null : amountPerWeek(more.expected),
  incoming: more.incoming === undefined ? null : amount(more.incoming),
});

function jumps(previous: PreviousFigures, changes: Partial<StockBody>, group: Reportable = FFP2) {
  const { report } = understandReport(stock({ productGroup: group.id, ...changes }), context);
  if (report.kind !== 'stock') throw new TypeError('a statement is about stock');
  return jumpsSince(previous, report, effectiveAmounts(report), group);
}

describe('the unit guard', () => {
  it.each([
    { was: 400, now: 20, group: FFP2, factor: 20, because: 'boxes were counted' },
    { was: 20, now: 400, group: FFP2, factor: 20, because: 'boxes were counted before' },
    { was: 400, now: 16, group: FFP2, factor: 20, because: 'a quarter more is still a slip' },
    { was: 400, now: 15, group: FFP2, factor: undefined, because: 'more than a quarter is not' },
    { was: 300, now: 20, group: FFP2, factor: 20, because: 'a quarter less is still a slip' },
    { was: 100, now: 10, group: PUMPS, factor: 10, because: 'a digit was lost' },
    { was: 75, now: 10, group: PUMPS, factor: 10, because: 'a quarter less is still a slip' },
    { was: 74, now: 10, group: PUMPS, factor: undefined, because: 'more than a quarter less is not' },
    { was: 10, now: 1_000, group: PUMPS, factor: 100, because: 'two digits too many' },
    { was: 10, now: 10_000, group: PUMPS, factor: 1000, because: 'three digits too many' },
    { was: 10, now: 20, group: PUMPS, factor: undefined, because: 'pumps do not come in pairs' },
    { was: 100, now: 200, group: GLOVES, factor: 2, because: 'pairs were counted' },
    { was: 100, now: 210, group: GLOVES, factor: 2, because: '5 percent more is still a slip' },
    { was: 100, now: 211, group: GLOVES, factor: undefined, because: 'more than 5 percent is not' },
    { was: 100, now: 300, group: GLOVES, factor: undefined, because: 'no slip explains three times' },
    { was: 100, now: 100, group: GLOVES, factor: undefined, because: 'nothing changed' },
    { was: 0, now: 100, group: GLOVES, factor: undefined, because: 'there was nothing' },
    { was: 100, now: 0, group: GLOVES, factor: undefined, because: 'there is nothing' },
    { was: 0, now: 0, group: GLOVES, factor: undefined, because: 'there was nothing and there is nothing' },
  ])('$was before and $now now: $factor, $because', ({ was, now, group, factor }) => {
    expect(jumps(before(was), { stockOnHand: now }, group).map((jump) => jump.factor)).toEqual(factor === undefined ? [] : [factor]);
  });

  it('says what was stated, what was before, and what may be meant, in the unit of the report', () => {
    expect(jumps(before(400), { stockOnHand: 400, unit: 'box' })).toEqual([
      { field: 'stockOnHand', factor: 20, direction: 'more', stated: 400, previous: 20, meant: 20 },
    ]);
    expect(jumps(before(400), { stockOnHand: 20 })).toEqual([
      { field: 'stockOnHand', factor: 20, direction: 'less', stated: 20, previous: 400, meant: 400 },
    ]);
  });

  it('looks at every figure, in the way it was stated', () => {
    const fieldsOf = (changes: Partial<StockBody>) =>
      jumps(before(100, { used: 70, expected: 50 }), { stockOnHand: 100, ...changes }).map(({ field }) => field);
    expect(fieldsOf({ usedPerWeek: 700, expectedPerWeek: 5 })).toEqual(['usedPerWeek', 'expectedPerWeek']);
    expect(fieldsOf({ used: 700, periodStart: '2026-11-16', periodEnd: '2026-11-22' })).toEqual(['used']);
    expect(fieldsOf({ usedPerWeek: 70, expectedPerWeek: 50 })).toEqual([]);
    expect(fieldsOf({})).toEqual([]);
  });

  it('gives what may be meant of use over a period as an amount over that period', () => {
    const [jump] = jumps(before(100, { used: 70 }), { stockOnHand: 100, used: 1400, periodStart: '2026-11-09', periodEnd: '2026-11-22' });
    expect(jump).toMatchObject({ field: 'used', stated: 1400, meant: 140 });
  });

  it('asks about whole things, but about parts of a litre and of a rate', () => {
    const meant = (previous: PreviousFigures, changes: Partial<StockBody>, group = FFP2) =>
      jumps(previous, changes, group).map((jump) => [jump.field, jump.meant]);
    const period = { periodStart: '2026-11-16', periodEnd: '2026-11-22' };
    expect(meant(before(2), { stockOnHand: 31 })).toEqual([['stockOnHand', 2]]);
    expect(meant(before(100, { used: 2 }), { stockOnHand: 100, used: 31, ...period })).toEqual([['used', 2]]);
    expect(meant(before(100, { used: 2, expected: 2 }), { stockOnHand: 100, usedPerWeek: 31, expectedPerWeek: 31 })).toEqual([
      ['usedPerWeek', 1.55],
      ['expectedPerWeek', 1.55],
    ]);
    expect(meant(before(1.4), { unit: 'litre', stockOnHand: 15 }, HAND_RUB)).toEqual([['stockOnHand', 1.5]]);
  });

  it('counts blocked stock with the rest', () => {
    expect(jumps(before(50, { blocked: 50 }), { stockOnHand: 1000, stockBlocked: 990 })).toHaveLength(1);
    expect(jumps(before(50, { blocked: 50 }), { stockOnHand: 100, stockBlocked: 90 })).toEqual([]);
  });

  it('takes a stated size of box as a slip too, and the nearest of several', () => {
    expect(jumps(before(10), { stockOnHand: 4, unit: 'box', packSize: 7 }, PUMPS)).toEqual([]);
    expect(jumps(before(8), { stockOnHand: 8, unit: 'box', packSize: 7 }, PUMPS)).toMatchObject([{ factor: 7 }]);
    expect(jumps(before(12), { stockOnHand: 12, unit: 'box', packSize: 12 }, PUMPS)).toMatchObject([{ factor: 12 }]);
    expect(jumps(before(10), { stockOnHand: 10, unit: 'box', packSize: 1 }, PUMPS)).toEqual([]);
    expect(jumps(before(8), { stockOnHand: 7, unit: 'box', packSize: 12 }, PUMPS)).toMatchObject([{ factor: 10 }]);
    expect(jumps(before(24), { stockOnHand: 23, unit: 'box', packSize: 12 }, PUMPS)).toMatchObject([{ factor: 12 }]);
  });

  it('does not wonder at stock that was announced', () => {
    expect(jumps(before(100, { incoming: 900 }), { stockOnHand: 1000 }, PUMPS)).toEqual([]);
    expect(jumps(before(100, { incoming: 900 }), { stockOnHand: 1050 }, PUMPS)).toEqual([]);
    expect(jumps(before(100, { incoming: 900 }), { stockOnHand: 1051 }, PUMPS)).toHaveLength(1);
    expect(jumps(before(1000, { incoming: 900 }), { stockOnHand: 100 }, PUMPS)).toHaveLength(1);
  });

  it('is content with an answer', () => {
    expect(jumps(before(400), { stockOnHand: 20, confirmedJump: true })).toEqual([]);
    expect(jumps(before(400), { stockOnHand: 20, confirmedJump: false })).toHaveLength(1);
  });
});
