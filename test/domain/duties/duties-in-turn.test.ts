import { describe, expect, it } from '@jest/globals';
import { dutiesInTurn } from '../../../src/domain/duties/duties-in-turn.js';
import type { Duty } from '../../../src/domain/duties/due-statement.js';

const DAY = '2026-11-22';
const row = (id: number, productGroup: string | null, change: Partial<Duty> = {}, validFrom = '2026-01-01') => ({
  ...{ id, productGroup, validFrom, kind: 'reporting-duty', side: 'care' as const },
  value: { basis: 'voluntary' as const, days: null, until: null, ...change },
});
type Row = ReturnType<typeof row>;
const ids = (rows: readonly Row[], posture: 'crisis' | 'heightened' | 'normal' = 'normal') =>
  dutiesInTurn<Row>(rows, DAY, { side: 'care', productGroup: 'ffp2', posture }).map(({ id }) => id);

describe('the duties that hold', () => {
  it.each([
    { rows: [row(1, null)], held: [1], because: 'a general one' },
    { rows: [row(1, null), row(2, 'ffp2')], held: [2, 1], because: 'that of the product group goes first' },
    { rows: [row(1, null), row(2, 'apron')], held: [1], because: 'that of another product group says nothing' },
    { rows: [row(1, null), row(2, 'ffp2', { until: '2026-11-21' })], held: [1], because: 'one that ended yesterday is over' },
    { rows: [row(1, null), row(2, 'ffp2', { until: DAY })], held: [2, 1], because: 'its last day counts' },
    { rows: [row(1, null, {}, '2026-11-23')], held: [], because: 'not before it begins' },
    { rows: [row(1, null), row(2, null, { days: 3 })], held: [2], because: 'the last recorded of a day replaces the others' },
    { rows: [row(1, 'ffp2'), row(2, 'ffp2', { until: '2026-11-21' })], held: [], because: 'what was replaced does not come back' },
    { rows: [{ ...row(1, null), side: 'supplier' as const }], held: [], because: 'suppliers are another side' },
  ])('are $held: $because', ({ rows, held }) => expect(ids(rows as Row[])).toEqual(held));

  it('of a posture hold in it and in a heavier one, and then go first', () => {
    const rows = [row(1, null), row(2, 'ffp2'), row(3, null, { during: 'heightened' }), row(4, null, { during: 'crisis' })];
    expect(ids(rows)).toEqual([2, 1]);
    expect(ids(rows, 'heightened')).toEqual([3, 2, 1]);
    expect(ids(rows, 'crisis')).toEqual([4, 3, 2, 1]);
  });
});
