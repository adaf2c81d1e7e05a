import { describe, expect, it } from '@jest/globals';
import { costOf } from '../../../src/domain/disclosure/pattern/cost-of.js';
import type { CoverProblem, CoverSolver } from '../../../src/domain/disclosure/pattern/cover-problem.js';
import { hiddenCells, type Obligations } from '../../../src/domain/disclosure/pattern/hidden-cells.js';
import { unionBreaches } from '../../../src/domain/disclosure/pattern/union-breaches.js';
import type { PrimaryRules } from '../../../src/domain/disclosure/primary-rules.js';
import { cellsOf } from '../../../src/domain/disclosure/table/cells-of.js';
import type { DisclosureTable } from '../../../src/domain/disclosure/table/disclosure-table.js';
import type { TableCell } from '../../../src/domain/disclosure/table/table-cell.js';
import { oneProduct, regionsOf } from './support/made-table.js';
import { solve } from './support/solver.js';

const RULES: PrimaryRules = { fewest: 3, percent: 10_000n };
const NOTHING: Obligations = { heldBack: new Map(), withheldBefore: new Set(), lastShown: new Map(), before: [] };

describe('what it costs to withhold a cell', () => {
  const cell = (more: Partial<TableCell> = {}): TableCell => ({
    ...{ product: 'ffp2', region: 'VR01', at: 0, inner: [0], sums: [], contributors: [], total: 1n, grand: false, national: false },
    ...more,
  });
  const whole = (more: Partial<TableCell>, before = false) => Number(costOf(cell(more), before).toFixed(3));

  it('is one, two for the country of one product, out of reach for the whole, and less where it was withheld before', () => {
    expect([whole({}), whole({ national: true }), whole({ grand: true })]).toEqual([1, 2, 1_000]);
    expect([whole({}, true), whole({ national: true }, true), whole({ grand: true }, true)]).toEqual([0.9, 1.8, 900]);
  });

  it('is decided between equals by the name alone', () => {
    // FNV-1a of "ffp2|NL" and "ffp2|VR01", as fractions of 2^32.
    expect(costOf(cell({ region: 'NL' }), false)).toBeCloseTo(1 + 1e-4 * 0.6891081433277577, 14);
    expect(costOf(cell(), false)).toBeCloseTo(1 + 1e-4 * 0.46437349962070584, 14);
    expect(costOf(cell({ at: 9, total: 77n }), false)).toBe(costOf(cell(), false));
    const names = Array.from({ length: 200 }, (_, at) => costOf(cell({ region: `VR${at}` }), false));
    expect(new Set(names).size).toBe(200);
    expect(Math.max(...names) - Math.min(...names)).toBeLessThan(1e-4);
  });
});

describe('sums of withheld cells that can be computed', () => {
  const FLAT = cellsOf(oneProduct({ Noord: [1], Oost: [2], West: [3], Zuid: [4] }));
  const TREE = cellsOf({
    products: ['ffp2'],
    regions: regionsOf({ Noord: ['Groningen', 'Drenthe'], West: ['Utrecht', 'Zeeland'] }),
    stated: [],
  });
  const breaches = (
    cells: readonly TableCell[],
    hidden: readonly number[],
    isUnsafe: (inner: readonly number[]) => boolean = () => true,
    changeable: (cell: number) => boolean = () => true,
  ) => unionBreaches({ cells, known: (at) => !hidden.includes(at), changeable, unsafe: isUnsafe });

  it('are none when all is published, or the sum itself is not, or it may be known', () => {
    expect(breaches(FLAT, [])).toEqual([]);
    expect(breaches(FLAT, [0, 1, 2])).toEqual([]);
    expect(breaches(FLAT, [1, 2], () => false)).toEqual([]);
  });

  it('are broken by withholding the sum or one part of it more, where what must stay is unsafe by itself', () => {
    expect(
      breaches(
        FLAT,
        [1, 2],
        () => true,
        (at) => at !== 2,
      ),
    ).toEqual([
      {
        terms: [
          [0, 1],
          [3, 1],
          [4, 1],
        ],
        atLeast: 1,
      },
    ]);
  });

  it('are broken by publishing a part too, where what is left of it is safe', () => {
    // Unsafe only together: to publish either is a way out, which is one withheld less.
    const [row] = breaches(FLAT, [1, 2], (inner) => inner.length === 2);
    expect(row).toEqual({
      terms: [
        [0, 1],
        [3, 1],
        [4, 1],
        [1, -1],
        [2, -1],
      ],
      atLeast: -1,
    });
    // The first must stay withheld: then only the second can be published.
    const [fixed] = breaches(
      FLAT,
      [1, 2],
      (inner) => inner.length === 2,
      (at) => at !== 1 && at !== 0,
    );
    expect(fixed).toEqual({
      terms: [
        [3, 1],
        [4, 1],
        [2, -1],
      ],
      atLeast: 0,
    });
  });

  it('are found through a margin that is not known, which may be published instead', () => {
    // Noord is withheld with one of its parts: what the country leaves is that part, by two ways. The second needs Noord withheld.
    expect(breaches(TREE, [1, 2])).toEqual([
      {
        terms: [
          [0, 1],
          [3, 1],
          [5, 1],
          [6, 1],
          [2, -1],
        ],
        atLeast: 0,
      },
      {
        terms: [
          [0, 1],
          [3, 1],
          [4, 1],
          [2, -1],
          [1, -1],
        ],
        atLeast: -1,
      },
    ]);
  });

  it('are named once, by whatever ways they are found', () => {
    expect(breaches(FLAT, [1])).toHaveLength(1);
  });

  it('leave every part a way out when there are too many to try', () => {
    const many = cellsOf(oneProduct(Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`R${at}`, [1]]))));
    const minus = (withheld: number) => {
      const hidden = Array.from({ length: withheld }, (_, at) => at + 1);
      // The first must stay and is unsafe whatever is published beside it.
      const [row] = breaches(
        many,
        hidden,
        () => true,
        (at) => at !== 1,
      );
      return row?.terms.filter(([, weight]) => weight < 0).length;
    };
    // Of seven others one is published and six may be, which is 64 ways to look at; of eight it would be 128.
    expect([minus(8), minus(9)]).toEqual([0, 8]);
  });
});

describe('the cells that are withheld', () => {
  const table = oneProduct({ Noord: [100], Oost: [3, 3, 3], West: [200, 190, 180], Zuid: [90, 80, 70] });
  const cells = cellsOf(table);
  const hide = (solver: CoverSolver, earlier: Partial<Obligations> = {}, of: DisclosureTable = table): number[] =>
    [...hiddenCells({ table: of, cells: cellsOf(of) }, RULES, solver, { ...NOTHING, ...earlier })].sort((one, other) => one - other);

  it('are asked for by cost among those that may be chosen: not what must be withheld, nor what is empty', () => {
    const asked: CoverProblem[] = [];
    const empty = oneProduct({ Noord: [100], Oost: [3, 3, 3], West: [200, 190, 180], Leeg: [] });
    hiddenCells({ table: empty, cells: cellsOf(empty) }, RULES, (problem) => {
      asked.push(problem);
      return solve(problem);
    });
    expect([...(asked[0]?.costs.keys() ?? [])]).toEqual([0, 2, 3]);
    for (const { rows } of asked)
      for (const { terms } of rows) expect(terms.map(([at]) => at).every((at) => [0, 2, 3].includes(at))).toBe(true);
  });

  it('are what the solver chose, once it holds; a choice that does not is asked again with all that was demanded', () => {
    const answers = [new Set([2]), new Set([3])];
    const asked: number[] = [];
    const chosen = hide(({ rows }) => {
      asked.push(rows.length);
      return answers[asked.length - 1] ?? null;
    });
    expect(chosen).toEqual([1, 3]);
    expect(asked).toHaveLength(2);
    expect(asked[1]).toBeGreaterThan(asked[0] ?? Infinity);
  });

  it('are mended without the solver when it finds nothing, or never ends', () => {
    let rounds = 0;
    const stubborn: CoverSolver = () => {
      rounds += 1;
      return new Set();
    };
    for (const chosen of [hide(() => null), hide(stubborn)]) {
      expect(chosen).toContain(1);
      expect(hide(() => new Set(chosen.filter((at) => at !== 1)))).toEqual(chosen);
    }
    expect(rounds).toBe(60);
  });

  it('keep a cell that was withheld before rather than another like it', () => {
    const alike = oneProduct({ Noord: [100], Oost: [90, 80, 70], West: [90, 80, 70], Zuid: [90, 80, 70] });
    for (const at of [2, 3, 4]) expect(hide(solve, { withheldBefore: new Set([at]) }, alike)).toEqual([1, at]);
  });

  it('hold back what earlier publications ask, with as much doubt as they ask', () => {
    const quiet = oneProduct({ Noord: [50, 50, 50], Oost: [3, 3, 3], West: [200, 190, 180] });
    expect(hide(solve, {}, quiet)).toEqual([]);
    // Oost has nine to give: enough for a doubt of nine, not of ten.
    const [first, second] = [9n, 10n].map((level) => hide(solve, { heldBack: new Map([[1, level]]), withheldBefore: new Set([2]) }, quiet));
    expect([first, second]).toEqual([
      [1, 2],
      [1, 3],
    ]);
  });

  it('do not count on a cell of which the figure is remembered', () => {
    const shown = new Map(cells.map(({ at, total }) => [at, [1n, at === 3 ? total : 2n]] as const));
    const without = hide(solve, { withheldBefore: new Set([3]) });
    expect(without).toEqual([1, 3]);
    expect(hide(solve, { withheldBefore: new Set([3]), lastShown: shown })).toEqual([1, 4]);
  });

  it('give no doubt back to a figure that is remembered', () => {
    const quiet = oneProduct({ Noord: [50, 50, 50], Oost: [3, 3, 3], West: [200, 190, 180] });
    const held = { heldBack: new Map([[1, 10n]]), withheldBefore: new Set([2]) };
    expect(hide(solve, held, quiet)).toEqual([1, 3]);
    expect(hide(solve, { ...held, lastShown: new Map([[1, [150n]]]) }, quiet)).toEqual([1]);
  });

  it('are never asked to meet what withholding everything would not', () => {
    const shown = new Map(cells.filter(({ at }) => at !== 1).map(({ at, total }) => [at, [total]] as const));
    const rows: CoverProblem['rows'][number][] = [];
    const chosen = hide(
      (problem) => {
        rows.push(...problem.rows);
        return solve(problem);
      },
      { lastShown: shown },
    );
    expect(chosen).toHaveLength(2);
    expect(rows.length).toBeGreaterThan(0);
    for (const { terms, atLeast } of rows)
      expect(terms.reduce((sum, [, weight]) => sum + Math.max(0, weight), 0)).toBeGreaterThanOrEqual(atLeast);
  });

  it('break up what was told before too when its change may not be known', () => {
    const quiet = oneProduct({ Noord: [50, 50, 50], Oost: [30, 31, 32], West: [200, 190, 180], Zuid: [90, 80, 70] });
    const told = { heldBack: new Map([[1, 1n]]), lastShown: new Map([[1, [150n]]]), withheldBefore: new Set([3]) };
    const hiddenSince = (published: readonly number[], changeUnsafe: (inner: readonly number[]) => boolean) =>
      hide(solve, { ...told, before: [{ published: new Set(published), changeUnsafe }] }, quiet);
    // What the others leave of the country is Noord, then and now.
    expect(hiddenSince([0, 1, 2, 3, 4], (inner) => inner.join() === '1')).toEqual([1, 3]);
    expect(hiddenSince([0, 1, 2, 3, 4], () => false)).toEqual([1]);
    // Then neither Noord nor the country was told: there is nothing to subtract from.
    expect(hiddenSince([2, 3, 4], (inner) => inner.join() === '1')).toEqual([1]);
  });
});
