import { describe, expect, it } from '@jest/globals';
import { hiddenCells } from '../../../src/domain/disclosure/pattern/hidden-cells.js';
import type { CoverSolver } from '../../../src/domain/disclosure/pattern/cover-problem.js';
import { type PrimaryRules, protectionLevel, totalOf, unsafe } from '../../../src/domain/disclosure/primary-rules.js';
import { protectedTable } from '../../../src/domain/disclosure/protected-table.js';
import { cellsOf } from '../../../src/domain/disclosure/table/cells-of.js';
import { combined } from '../../../src/domain/disclosure/table/combined.js';
import type { DisclosureTable } from '../../../src/domain/disclosure/table/disclosure-table.js';
import type { TableCell } from '../../../src/domain/disclosure/table/table-cell.js';
import { concluded, highestFor } from './support/lp-attacker.js';
import { madeTable, oneProduct, regionsOf, stated } from './support/made-table.js';
import { solve } from './support/solver.js';

const RULES: PrimaryRules = { fewest: 3, percent: 10_000n };
const unsolved: CoverSolver = () => null;

const FLAT = regionsOf(['Noord', 'Oost', 'West', 'Zuid']);
const TREE = regionsOf({ Noord: ['Groningen', 'Drenthe'], West: ['Utrecht', 'Zeeland', 'Flevoland'] });

function hiddenIn(table: DisclosureTable, chosen: CoverSolver = solve): string[] {
  const cells = cellsOf(table);
  return [...hiddenCells({ table, cells }, RULES, chosen)].flatMap((at) => nameOf(cells[at])).sort();
}

function nameOf(cell: { product: string; region: string } | undefined): string[] {
  return cell === undefined ? [] : [`${cell.product} ${cell.region}`];
}

function namesIn({ contributors }: TableCell): string[] {
  return contributors.map(({ holding }) => holding);
}

/** What an attacker by linear programme, or somebody who subtracts, learns that may not be known. */
function breachesOf(table: DisclosureTable, chosen: CoverSolver): string[] {
  const cells = cellsOf(table);
  const hidden = hiddenCells({ table, cells }, RULES, chosen);
  const holdings = [...new Set(cells.filter(({ at, sums }) => sums.length === 0 && hidden.has(at)).flatMap((cell) => namesIn(cell)))];
  const secret = cells.filter(({ contributors }) => unsafe(contributors, RULES));
  const published = secret.filter(({ at }) => !hidden.has(at)).map((cell) => `${nameOf(cell).join()} is published`);
  const near = secret.flatMap((cell) => {
    const { least, most } = concluded(cells, hidden, cell);
    const level = Number(protectionLevel(cell.contributors, RULES));
    const total = Number(cell.total);
    return most >= total + level && least <= total - Math.min(level, total) && most > least
      ? []
      : [`${nameOf(cell).join()} lies in ${least} to ${most}`];
  });
  const inside = secret.flatMap((cell) =>
    holdings.flatMap((holding) => {
      const other = cell.contributors.find((one) => one.holding !== holding);
      const own = cell.contributors.find((one) => one.holding === holding);
      if (other === undefined) return [];
      const most = highestFor(holding, cells, hidden, cell);
      return most - Number(own?.amount ?? 0n) >= 1.1 * Number(other.amount) - 1e-6
        ? []
        : [`${holding} knows ${other.holding} in ${nameOf(cell).join()}`];
    }),
  );
  const sums = cells.flatMap((cell) => {
    const rest = cell.inner.filter((at) => hidden.has(at));
    const safe = hidden.has(cell.at) || rest.length === 0 || !unsafe(combined(cells, rest), RULES);
    return safe ? [] : [`what is withheld under ${nameOf(cell).join()} can be subtracted`];
  });
  return [...published, ...near, ...inside, ...sums];
}

describe('a table as it may be published', () => {
  it('keeps a table in which nothing is unsafe whole', () => {
    expect(hiddenIn(oneProduct({ Noord: [10, 10, 10], Oost: [20, 20, 20] }))).toEqual([]);
  });

  it('withholds a second region, or the first could be subtracted from the country', () => {
    const hidden = hiddenIn(oneProduct({ Noord: [100], Oost: [90, 80, 70, 60], West: [400, 390, 380, 370], Zuid: [500, 490, 480] }));

    expect(hidden).toHaveLength(2);
    expect(hidden).toContain('ffp2 Noord');
    expect(hidden).not.toContain('ffp2 NL');
  });

  it('withholds the country only when it is itself unsafe', () => {
    expect(hiddenIn(oneProduct({ Noord: [100], Oost: [90] }))).toContain('ffp2 NL');
  });

  it('names every inner cell and every margin, in one order', () => {
    const table = { ...oneProduct({ Noord: [1, 1, 1] }), products: ['ffp2', 'goggles'], regions: TREE, stated: [] };

    expect(
      protectedTable(table, RULES, solve)
        .map(({ product, region }) => `${product} ${region}`)
        .slice(0, 9),
    ).toEqual([
      'ffp2 NL',
      'ffp2 Noord',
      'ffp2 Groningen',
      'ffp2 Drenthe',
      'ffp2 West',
      'ffp2 Utrecht',
      'ffp2 Zeeland',
      'ffp2 Flevoland',
      'goggles NL',
    ]);
    expect(protectedTable(table, RULES, solve).at(-1)).toEqual({ product: 'Totaal', region: 'Flevoland', value: 0n });
  });

  it('refuses what is stated for a region that has parts', () => {
    const table = { products: ['ffp2'], regions: TREE, stated: [stated('one', 'ffp2', 'Noord', 1)] };

    expect(() => protectedTable(table, RULES, solve)).toThrow(RangeError);
  });

  it.each([
    ['one product', 11, ['ffp2'], FLAT],
    ['one product in a tree', 12, ['ffp2'], TREE],
    ['two products', 13, ['ffp2', 'goggles'], FLAT],
    ['three products in a tree', 14, ['ffp2', 'goggles', 'apron'], TREE],
  ] as const)('tells no attacker what it may not know: %s', (_, seed, products, regions) => {
    const table = madeTable(seed, products, regions);

    expect(hiddenIn(table).length).toBeGreaterThan(0);
    expect(breachesOf(table, solve)).toEqual([]);
  });

  it('is as safe without a solver, with more withheld', () => {
    const table = madeTable(13, ['ffp2', 'goggles'], FLAT);

    expect(breachesOf(table, unsolved)).toEqual([]);
    expect(hiddenIn(table, unsolved).length).toBeGreaterThanOrEqual(hiddenIn(table).length);
  });

  it('does not mistrust its own check: without a second cell the attacker succeeds', () => {
    const table = oneProduct({ Noord: [100], Oost: [90, 80, 70], Zuid: [50, 50, 50] });
    const cells = cellsOf(table);
    const [, noord] = cells;
    if (noord === undefined) throw new RangeError('there is no such cell');

    expect(concluded(cells, new Set([noord.at]), noord)).toEqual({ least: 100, most: 100 });
  });

  it('is the same for the same input, in whatever order it comes', () => {
    const table = madeTable(14, ['ffp2', 'goggles', 'apron'], TREE);

    expect(hiddenIn({ ...table, stated: [...table.stated].reverse() })).toEqual(hiddenIn(table));
  });

  it('is not reshuffled by one small change', () => {
    const table = madeTable(15, ['ffp2', 'goggles', 'apron'], TREE);
    const [first, ...rest] = table.stated;
    if (first === undefined) throw new RangeError('the table is empty');

    expect(hiddenIn({ ...table, stated: [{ ...first, amount: first.amount + 1n }, ...rest] })).toEqual(hiddenIn(table));
  });

  it('adds up what it publishes', () => {
    const table = madeTable(13, ['ffp2', 'goggles'], FLAT);
    const cells = cellsOf(table);

    for (const { value, ...cell } of protectedTable(table, RULES, solve)) {
      const same = cells.find(({ product, region }) => product === cell.product && region === cell.region);
      expect(value === null || value === totalOf(same?.contributors ?? [])).toBe(true);
    }
  });
});
