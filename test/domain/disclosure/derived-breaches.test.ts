import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { derivedBreaches } from '../../../src/domain/disclosure/pattern/derived-breaches.js';
import { hiddenCells } from '../../../src/domain/disclosure/pattern/hidden-cells.js';
import { unionBreaches } from '../../../src/domain/disclosure/pattern/union-breaches.js';
import { type PrimaryRules, unsafe } from '../../../src/domain/disclosure/primary-rules.js';
import { cellsOf } from '../../../src/domain/disclosure/table/cells-of.js';
import { combined } from '../../../src/domain/disclosure/table/combined.js';
import type { DisclosureTable } from '../../../src/domain/disclosure/table/disclosure-table.js';
import { relationsOf } from '../../../src/domain/disclosure/table/relations-of.js';
import { computable } from './support/computable.js';
import { madeTable, regionsOf, stated } from './support/made-table.js';
import { solve } from './support/solver.js';

const RULES: PrimaryRules = { fewest: 3, percent: 10_000n };
const FLAT = regionsOf(['Noord', 'West', 'Zuid']);
const TREE = regionsOf({ Noord: ['Groningen', 'Drenthe'], West: ['Utrecht', 'Zeeland'] });

function breachesIn(table: DisclosureTable, hidden: ReadonlySet<number>, rules = RULES, fixed: readonly number[] = []) {
  const changeable = (cell: number): boolean => !fixed.includes(cell);
  return derivedBreaches({ cells: cellsOf(table), network: relationsOf(table), hidden, changeable, rules });
}

/** Sums of withheld cells that tell too much; every subset of the inner cells is tried. */
function telling(table: DisclosureTable, hidden: ReadonlySet<number>, rules = RULES): readonly (readonly number[])[] {
  const cells = cellsOf(table);
  return computable(cells, hidden)
    .map((sum) => sum.filter((at) => hidden.has(at)))
    .filter((sum) => sum.length > 0 && unsafe(combined(cells, sum), rules));
}

/** Whatever is unsafe, and others of chance. */
function withheldIn(table: DisclosureTable, others: readonly number[], rules = RULES): ReadonlySet<number> {
  const cells = cellsOf(table);
  const must = cells.filter(({ contributors }) => unsafe(contributors, rules)).map(({ at }) => at);
  return new Set([...must, ...others.filter((at) => at < cells.length)]);
}

/** Noord and West are known together, since Zuid follows from its own sum over products; one chain has nearly all of them. */
function chainInTwo(): DisclosureTable {
  return {
    products: ['ffp2', 'goggles'],
    regions: FLAT,
    stated: [
      stated('chain', 'ffp2', 'Noord', 600),
      stated('chain', 'ffp2', 'West', 5_880),
      stated('a', 'ffp2', 'West', 243),
      stated('b', 'ffp2', 'West', 239),
      ...['c', 'd', 'e', 'f'].map((name, at) => stated(name, 'ffp2', 'Zuid', 200 + 50 * at)),
      stated('g', 'goggles', 'Noord', 217),
      stated('h', 'goggles', 'Noord', 140),
      ...['i', 'j', 'k', 'l'].map((name, at) => stated(name, 'goggles', 'West', 200 + 40 * at)),
      ...['m', 'n', 'o', 'p'].map((name, at) => stated(name, 'goggles', 'Zuid', 100 + 60 * at)),
    ],
  };
}

function placeOf(table: DisclosureTable, product: string, region: string): number {
  return cellsOf(table).findIndex((cell) => cell.product === product && cell.region === region);
}

describe('sums of withheld cells that follow in a roundabout way', () => {
  const table = chainInTwo();
  const cells = cellsOf(table);
  const at = (product: string, region: string): number => placeOf(table, product, region);
  const hidden = new Set([at('ffp2', 'Noord'), at('ffp2', 'West'), at('ffp2', 'Zuid'), at('goggles', 'Noord'), at('goggles', 'West')]);

  it('are found where a sum less its published parts tells nothing', () => {
    const judge = { changeable: () => true, unsafe: (inner: readonly number[]) => unsafe(combined(cells, inner), RULES) };
    expect(unionBreaches({ ...judge, cells, known: (cell) => !hidden.has(cell) })).toEqual([]);
    expect(breachesIn(table, hidden)).toHaveLength(1);
  });

  it('are broken up by withholding what they are computed from', () => {
    const [breach] = breachesIn(table, hidden);
    const wanted = (breach?.terms ?? []).filter(([, weight]) => weight > 0).map(([cell]) => cell);
    // Noord and West of all products, less the goggles of the country without Zuid.
    expect(wanted.sort((one, other) => one - other)).toEqual(
      [at('goggles', 'NL'), at('goggles', 'Zuid'), at('Totaal', 'Noord'), at('Totaal', 'West')].sort((one, other) => one - other),
    );
    expect(breachesIn(table, new Set([...hidden, at('goggles', 'Zuid')]))).toEqual([]);
  });

  it('ask only for what may still be chosen', () => {
    const [breach] = breachesIn(table, hidden, RULES, [at('goggles', 'NL'), at('Totaal', 'Noord'), at('Totaal', 'West')]);
    expect(breach?.terms.filter(([, weight]) => weight > 0)).toEqual([[at('goggles', 'Zuid'), 1]]);
  });

  it('are in no pattern that is published', () => {
    expect(telling(table, hiddenCells({ table, cells }, RULES, solve))).toEqual([]);
  });
});

describe.each([
  ['two products in three regions', ['ffp2', 'goggles'], FLAT],
  ['two products in a tree of regions', ['ffp2', 'goggles'], TREE],
  ['one product in a tree of regions', ['ffp2'], TREE],
] as const)('of %s', (_, products, regions) => {
  it.each([
    ['p of ten', 10_000n],
    ['p of one', 1_000n],
    ['a threshold of three only', 0n],
  ])('a sum is found when one of all subsets tells too much, and only then: %s', (_rule, percent) => {
    const rules = { fewest: 3, percent };
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.uniqueArray(fc.nat(20), { maxLength: 12 }), (seed, others) => {
        const table = madeTable(seed, products, regions);
        const hidden = withheldIn(table, others, rules);
        expect(breachesIn(table, hidden, rules).length > 0).toBe(telling(table, hidden, rules).length > 0);
      }),
      { numRuns: 25 },
    );
  });
});
