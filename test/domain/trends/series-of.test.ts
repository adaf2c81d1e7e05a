import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Side } from '../../../src/domain/parties/sectors.js';
import type { Contribution } from '../../../src/domain/trends/contribution.js';
import { type CellSums, moveCell } from '../../../src/domain/trends/move-cell.js';
import { type PlacedCell, seriesOf } from '../../../src/domain/trends/series-of.js';
import { aContribution, anyContribution } from './an-entry.js';

function cellOf(region: string, side: Side, inside: readonly (readonly [string, Contribution])[]): PlacedCell {
  const cell: CellSums | null = moveCell(
    null,
    inside.map(([holdingId, contribution]) => ({ by: 1, holdingId, contribution })),
  );
  if (cell === null) throw new RangeError('a cell has somebody in it');
  return { region, side, ...cell };
}

const stock = (usable: number) => aContribution({ usable, used: 1, expected: 1 });

describe('the series of a week', () => {
  it('sums every cell for the country, and those of a region for the region, per side', () => {
    const series = seriesOf([
      cellOf('VR17', 'care', [['a', stock(10)]]),
      cellOf('VR17', 'care', [['b', stock(20)]]),
      cellOf('VR13', 'care', [['c', stock(40)]]),
      cellOf('VR17', 'supplier', [['d', stock(80)]]),
    ]);
    const told = series.map(({ scopeKind, scopeCode, side, usable, contributors }) => [scopeKind, scopeCode, side, usable, contributors]);
    expect(told.sort()).toEqual([
      ['national', 'NL', 'care', 70_000_000n, 3],
      ['national', 'NL', 'supplier', 80_000_000n, 1],
      ['region', 'VR13', 'care', 40_000_000n, 1],
      ['region', 'VR17', 'care', 30_000_000n, 2],
      ['region', 'VR17', 'supplier', 80_000_000n, 1],
    ]);
  });

  it('counts an owner once in a scope, and its stock together', () => {
    const series = seriesOf([
      cellOf('VR17', 'care', [
        ['a', stock(10)],
        ['b', stock(15)],
      ]),
      cellOf('VR13', 'care', [['a', stock(10)]]),
    ]);
    expect(series.find(({ scopeKind }) => scopeKind === 'national')).toMatchObject({
      ...{ contributors: 3, reporters: 3, holdings: 2, userHoldings: 2, expecterHoldings: 2 },
      ...{ largest: 20_000_000n, second: 15_000_000n },
    });
    expect(series.find(({ scopeCode }) => scopeCode === 'VR17')).toMatchObject({ holdings: 2, largest: 15_000_000n, second: 10_000_000n });
  });

  it('has no region for who serves the country', () => {
    const series = seriesOf([cellOf('NL', 'supplier', [['a', stock(1)]])]);
    expect(series.map(({ scopeKind, scopeCode }) => [scopeKind, scopeCode])).toEqual([['national', 'NL']]);
  });

  it('is nothing without cells', () => {
    expect(seriesOf([])).toEqual([]);
  });

  it('says the same of the country in whatever cells its organisations are', () => {
    const placed = fc.record({
      region: fc.constantFrom('VR01', 'VR02', 'NL'),
      holding: fc.constantFrom('a', 'b', 'c'),
      puts: anyContribution,
    });
    fc.assert(
      fc.property(fc.array(placed, { minLength: 1, maxLength: 12 }), (all) => {
        const apart = seriesOf(all.map(({ region, holding, puts }) => cellOf(region, 'care', [[holding, puts]])));
        const together = seriesOf([
          cellOf(
            'NL',
            'care',
            all.map(({ holding, puts }) => [holding, puts]),
          ),
        ]);
        expect(apart.find(({ scopeKind }) => scopeKind === 'national')).toEqual(together[0]);
      }),
    );
  });
});
