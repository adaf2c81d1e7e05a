import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MODULUS, reducedRows, remainder, startOf } from '../../../src/domain/disclosure/pattern/reduced-rows.js';
import { breachesInBoth } from '../../../src/domain/disclosure/pattern/breaches-in-both.js';
import { sumsInBoth, sourcesOf } from '../../../src/domain/disclosure/pattern/sums-in-both.js';
import { cellsOf } from '../../../src/domain/disclosure/table/cells-of.js';
import { computable } from './support/computable.js';
import { madeTable, oneProduct, regionsOf, stated } from './support/made-table.js';

const FLAT = cellsOf(oneProduct({ Noord: [1], Oost: [2], West: [3], Zuid: [4], Midden: [5] }));
const CROSSED = cellsOf({
  products: ['ffp2', 'goggles'],
  regions: regionsOf(['Noord', 'Zuid']),
  stated: [stated('a', 'ffp2', 'Noord', 1)],
});

function but(...hidden: readonly number[]): (cell: number) => boolean {
  return (cell) => !hidden.includes(cell);
}

function sorted(sums: readonly (readonly number[])[]): readonly string[] {
  return sums.map((sum) => [...sum].sort((one, other) => one - other).join()).sort();
}

describe('sums that two publications tell', () => {
  it.each([
    ['the same two withheld', [1, 2], [1, 2], [[1, 2]]],
    [
      'two withheld, and two others',
      [1, 2],
      [3, 4],
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ['one of the two was withheld with a third', [1, 2], [2, 3], [[1, 2, 3]]],
    ['all published before', [1, 2], [], [[1, 2]]],
    ['the country withheld now', [0, 1, 2], [1, 2], []],
    ['nothing withheld', [], [], []],
  ])('are found: %s', (_, now, before, sums) => {
    expect(sumsInBoth(FLAT, but(...now), but(...before))).toEqual(sums);
  });

  it('are found across products', () => {
    const sums = sumsInBoth(CROSSED, but(1, 2, 4, 5), but());
    const names = sums.map((sum) => sum.map((at) => `${CROSSED[at]?.product} ${CROSSED[at]?.region}`));

    expect(names).toEqual([
      ['ffp2 Zuid', 'goggles Zuid'],
      ['goggles Noord', 'goggles Zuid'],
      ['ffp2 Noord', 'ffp2 Zuid'],
      ['ffp2 Noord', 'goggles Noord'],
    ]);
  });

  it.each([
    ['two products in three regions', ['a', 'b'], regionsOf(['N', 'W', 'Z'])],
    ['three products in three regions', ['a', 'b', 'c'], regionsOf(['N', 'W', 'Z'])],
    ['two products in a tree of regions', ['a', 'b'], regionsOf({ N: ['g', 'd'], W: ['u', 'z'] })],
    ['one product in a tree of regions', ['a'], regionsOf({ N: ['g', 'd'], W: ['u', 'z', 'f'] })],
  ])('are all that do not hold a smaller one, whatever was withheld: %s', (_, products, regions) => {
    const cells = cellsOf(madeTable(1, products, regions));
    const withheld = fc.uniqueArray(fc.nat(cells.length - 1)).map((places) => new Set(places));
    fc.assert(
      fc.property(withheld, withheld, (now, before) => {
        const told = new Set(computable(cells, now).map((sum) => sum.join()));
        const both = computable(cells, before).filter((sum) => told.has(sum.join()));
        const least = both.filter((sum) => !both.some((other) => other.length < sum.length && other.every((at) => sum.includes(at))));
        const cellsInBoth = cells.filter(({ at, sums }) => sums.length === 0 && !now.has(at) && !before.has(at)).map(({ at }) => [at]);
        const found = sumsInBoth(cells, but(...now), but(...before));
        expect(sorted([...found, ...cellsInBoth])).toEqual(sorted(least));
      }),
      { numRuns: 25 },
    );
  });

  it('say what they are computed from', () => {
    expect([...sourcesOf(FLAT, but(1, 2), [1, 2])].sort()).toEqual([0, 3, 4, 5]);
    expect(sourcesOf(FLAT, but(1, 2), [3])).toEqual([3]);
    expect(sourcesOf(FLAT, but(1, 2), [1])).toEqual([]);
  });

  it('are demands when they may not be known: one of their sources must go', () => {
    const breaches = (unsafe: (inner: readonly number[]) => boolean) =>
      breachesInBoth({ cells: FLAT, now: but(1, 2), before: but(3, 4), changeable: but(5), unsafe });

    expect(breaches((inner) => inner.includes(1))).toEqual([
      {
        terms: [
          [0, 1],
          [3, 1],
          [4, 1],
        ],
        atLeast: 1,
      },
    ]);
    expect(breaches(() => false)).toEqual([]);
  });
});

const ROWS = fc.array(fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 6, maxLength: 6 }), { maxLength: 8 });

describe('reduced rows', () => {
  it('begin with a one, alone in its column, and span what was given', () => {
    fc.assert(
      fc.property(ROWS, (rows) => {
        const reduced = reducedRows(rows);
        const starts = reduced.map(startOf);
        expect(starts).toEqual([...new Set(starts)].sort((one, other) => one - other));
        for (const start of starts) expect(reduced.map((row) => row[start]).filter((value) => value !== 0)).toEqual([1]);
        for (const row of rows) expect(startOf(remainder(reduced, row))).toBe(-1);
        for (const row of reduced) for (const value of row) expect(value >= 0 && value < MODULUS).toBe(true);
      }),
    );
  });

  it('do not span what does not follow', () => {
    expect(
      startOf(
        remainder(
          reducedRows([
            [1, 1, 0],
            [0, 1, 1],
          ]),
          [1, 0, 0],
        ),
      ),
    ).not.toBe(-1);
    expect(
      startOf(
        remainder(
          reducedRows([
            [1, 1, 0],
            [0, 1, 1],
            [1, 0, 1],
          ]),
          [1, 0, 0],
        ),
      ),
    ).toBe(-1);
  });
});
