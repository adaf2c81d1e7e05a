import { describe, expect, it } from '@jest/globals';
import { countClass, coverClass, stockOutClass } from '../../../src/domain/flags/classes.js';
import { weeks } from '../../../src/domain/units.js';

const BELOW_NEXT = 1e-9;

describe('what may be told to the class', () => {
  it.each([
    { from: 0, below: 1 },
    { from: 1, below: 2 },
    { from: 2, below: 4 },
    { from: 4, below: 8 },
    { from: 8, below: 13 },
    { from: 13, below: 26 },
    { from: 26, below: 52 },
    { from: 52, below: null },
  ])('is a cover from $from to $below weeks, the first included', ({ from, below }) => {
    const told = { kind: 'between', from: weeks(from), below: below === null ? null : weeks(below) };
    for (const cover of [from, (below ?? 1_000) - BELOW_NEXT])
      expect(coverClass(true, { kind: 'lasts', weeks: weeks(cover) })).toEqual(told);
  });

  it.each(['unknown', 'unused'] as const)('is that a cover is %s', (kind) => expect(coverClass(true, { kind })).toEqual({ kind }));

  it('is the end of a stock to its week, and that it is not known', () => {
    expect(stockOutClass(true, { kind: 'runs-out', on: '2026-12-09', met: 0.25 })).toEqual({
      kind: 'runs-out-in-week',
      weekStart: '2026-12-07',
    });
    expect(stockOutClass(true, { kind: 'unknown' })).toEqual({ kind: 'unknown' });
  });

  it('is nothing of a side that is not shown', () => {
    expect(coverClass(false, { kind: 'lasts', weeks: weeks(3) })).toEqual({ kind: 'withheld' });
    expect(coverClass(false, { kind: 'unknown' })).toEqual({ kind: 'withheld' });
    expect(stockOutClass(false, { kind: 'unknown' })).toEqual({ kind: 'withheld' });
  });

  it.each([
    { count: 0, told: 'none' },
    { count: 1, told: 'some' },
    { count: 9, told: 'some' },
    { count: 10, told: 'many' },
  ])('is that of $count reports there are $told', ({ count, told }) => expect(countClass(count)).toBe(told));
});
