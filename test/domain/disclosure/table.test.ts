import { describe, expect, it } from '@jest/globals';
import { allObligations } from '../../../src/domain/disclosure/earlier/all-obligations.js';
import { changeLevel, changeOf, changeUnsafe } from '../../../src/domain/disclosure/earlier/change-of.js';
import { obligationsFromFigures } from '../../../src/domain/disclosure/earlier/obligations-from-figures.js';
import { obligationsSince } from '../../../src/domain/disclosure/earlier/obligations-since.js';
import type { Obligations } from '../../../src/domain/disclosure/pattern/hidden-cells.js';
import { type PrimaryRules, protectionLevel, unsafe } from '../../../src/domain/disclosure/primary-rules.js';
import { thinCells } from '../../../src/domain/disclosure/publication/thin-cells.js';
import { cellsOf } from '../../../src/domain/disclosure/table/cells-of.js';
import { combined } from '../../../src/domain/disclosure/table/combined.js';
import { contributorsTo } from '../../../src/domain/disclosure/table/contributors-to.js';
import type { DisclosureTable } from '../../../src/domain/disclosure/table/disclosure-table.js';
import { oneProduct, regionsOf, stated } from './support/made-table.js';

const RULES: PrimaryRules = { fewest: 3, percent: 10_000n };
const of = (...amounts: readonly number[]) => contributorsTo(amounts.map((amount, at) => stated(`h${at}`, 'ffp2', 'NL', amount)));

describe('the contributors to a cell', () => {
  it('stand largest first, and of equals by name', () => {
    const rows = [stated('b', 'ffp2', 'NL', 5), stated('c', 'ffp2', 'NL', 9), stated('a', 'ffp2', 'NL', 5)];
    for (const some of [rows, [...rows].reverse()]) expect(contributorsTo(some).map(({ holding }) => holding)).toEqual(['c', 'a', 'b']);
  });

  it('count a report once for each organisation and cell, and what came without one each time', () => {
    const one = { ...stated('a', 'ffp2', 'NL', 10), report: 'r' };
    const others = [
      { ...one, product: 'goggles' },
      { ...one, region: 'VR01' },
      { ...one, organisation: 'x' },
      { ...one, report: 's' },
    ];
    expect(contributorsTo([one, one, ...others])).toMatchObject([{ amount: 50n }]);
    const bare = stated('a', 'ffp2', 'NL', 10);
    expect(contributorsTo([bare, bare])).toMatchObject([{ amount: 20n }]);
  });

  it('are waived only when all of them is', () => {
    const yes = { ...stated('a', 'ffp2', 'NL', 1), waived: true };
    const waivedIn = (...rows: readonly (typeof yes)[]) => contributorsTo(rows).map(({ waived }) => waived);
    expect(waivedIn(yes, yes)).toEqual([true]);
    expect([waivedIn({ ...yes, waived: false }, yes), waivedIn(yes, { ...yes, waived: false })]).toEqual([[false], [false]]);
  });

  it('are those of several cells together, each holding once', () => {
    const cells = cellsOf({
      products: ['ffp2'],
      regions: regionsOf(['Noord', 'Zuid', 'West']),
      stated: [stated('a', 'ffp2', 'Noord', 1), stated('a', 'ffp2', 'Zuid', 2), stated('b', 'ffp2', 'West', 9)],
    });
    expect(combined(cells, [1, 2])).toEqual([{ holding: 'a', amount: 3n, waived: false }]);
    expect(combined(cells, [2, 3]).map(({ amount }) => amount)).toEqual([9n, 2n]);
  });
});

describe('the cells of a table', () => {
  const regions = regionsOf({ Noord: ['Groningen', 'Drenthe'], Zuid: ['Zeeland'] });
  const cells = cellsOf({
    products: ['ffp2', 'goggles'],
    regions,
    stated: [stated('a', 'ffp2', 'Groningen', 7), stated('b', 'goggles', 'Zeeland', 5), stated('a', 'goggles', 'Drenthe', 1)],
  });
  const cell = (product: string, region: string) => cells.find((one) => one.product === product && one.region === region);

  it('add up what is under them, by region and by product', () => {
    expect(cells.map(({ total }) => total)).toEqual([
      ...[7n, 7n, 7n, 0n, 0n, 0n],
      ...[6n, 1n, 0n, 1n, 5n, 5n],
      ...[13n, 8n, 7n, 1n, 5n, 5n],
    ]);
    expect(cell('Totaal', 'Noord')?.contributors).toEqual([{ holding: 'a', amount: 8n, waived: false }]);
    expect(cells.map(({ at }) => at)).toEqual(cells.map((_, at) => at));
  });

  it('know which inner cells they add up, and the sums they can be taken apart into', () => {
    expect(cell('ffp2', 'Groningen')).toMatchObject({ inner: [2], sums: [] });
    expect(cell('ffp2', 'NL')).toMatchObject({ inner: [2, 3, 5], sums: [[1, 4]] });
    expect(cell('Totaal', 'Noord')).toMatchObject({
      inner: [2, 3, 8, 9],
      sums: [
        [14, 15],
        [1, 7],
      ],
    });
    expect(cell('Totaal', 'Zeeland')).toMatchObject({ inner: [5, 11], sums: [[5, 11]] });
  });

  it('know the whole, and the country in one product of several', () => {
    expect(cells.filter(({ grand }) => grand).map(({ at }) => at)).toEqual([12]);
    expect(cells.filter(({ national }) => national).map(({ at }) => at)).toEqual([0, 6]);
    const single = cellsOf(oneProduct({ Noord: [1] }));
    expect(single.map(({ grand, national }) => [grand, national])).toEqual([
      [true, false],
      [false, false],
    ]);
    expect(cellsOf(oneProduct({ Noord: [1] }))[0]?.sums).toEqual([[1]]);
  });
});

describe('a dominance rule', () => {
  it('asks for as much doubt as the stricter of the two rules', () => {
    const dominance = { count: 1, share: 85_000n };
    // p%: 10 % of 300 less 10 is 20; (1,85): 300 / 0.85 - 330 is 22.9.
    expect(protectionLevel(of(300, 20, 10), { ...RULES, dominance })).toBe(23n);
    expect(protectionLevel(of(300, 20, 10), { ...RULES, percent: 20_000n, dominance })).toBe(50n);
    expect(protectionLevel(of(300, 200, 200), { ...RULES, dominance })).toBe(0n);
    expect(protectionLevel(of(300, 10), { fewest: 1, percent: 0n, dominance: { count: 1, share: 75_000n } })).toBe(90n);
  });

  it('is no rule about what all allow to be told', () => {
    const waived = contributorsTo([{ ...stated('a', 'ffp2', 'NL', 100), waived: true }]);
    expect([protectionLevel(waived, RULES), unsafe(waived, RULES), unsafe([], RULES)]).toEqual([0n, false, false]);
  });
});

describe('a change between two publications', () => {
  it('is by holding, without sign, the largest first, without those that did not change', () => {
    const [before, now] = [of(100, 50, 30, 7), of(90, 75, 30)];
    expect(changeOf(before, now)).toEqual([25n, 10n, 7n]);
    expect(changeOf(before, before)).toEqual([]);
    expect(changeOf(of(10, 20), of(20, 10), () => 'one')).toEqual([]);
  });

  it('may be known when three or more changed, none so much that the next can tell', () => {
    expect([[], [5n], [5n, 5n], [5n, 5n, 5n]].map((change) => changeUnsafe(change, RULES))).toEqual([false, true, true, false]);
    expect([changeUnsafe([100n, 50n, 10n], RULES), changeUnsafe([100n, 50n, 9n], RULES)]).toEqual([false, true]);
  });

  it('leaves as much doubt as is missing, rounded up, and at least one', () => {
    expect(changeLevel([100n, 50n, 9n], RULES)).toBe(1n);
    expect(changeLevel([100n, 50n, 7n], RULES)).toBe(3n);
    expect(changeLevel([105n, 50n, 7n], RULES)).toBe(4n);
    expect(changeLevel([], RULES)).toBe(1n);
    expect(changeLevel([10n, 10n, 10n], RULES)).toBe(1n);
  });
});

describe('what earlier figures ask', () => {
  const table = oneProduct({ Noord: [5, 5], Oost: [7], West: [9], Zuid: [1] });
  const figures = new Map<string, bigint | null>([
    ['NL', 27n],
    ['Noord', 11n],
    ['Oost', null],
    ['West', 9n],
  ]);

  it('is to hold back what changed or was withheld, and to remember every figure', () => {
    const { heldBack, withheldBefore, lastShown, before } = obligationsFromFigures((_, region) => figures.get(region), table);
    expect([...heldBack]).toEqual([
      [2, 1n],
      [1, 1n],
    ]);
    expect([...withheldBefore]).toEqual([2]);
    expect([...lastShown]).toEqual([
      [0, [27n]],
      [1, [11n]],
      [3, [9n]],
    ]);
    expect(before).toEqual([]);
  });
});

describe('what an earlier publication asks', () => {
  const SIX = [520, 410, 500, 690, 560, 610];
  const then = oneProduct({ Noord: SIX, Oost: SIX, Leeg: [] });
  const now = { ...then, stated: [...then.stated, stated('new', 'ffp2', 'Oost', 555)] };
  const asked = (withheld: readonly string[], table: DisclosureTable = now) =>
    obligationsSince({ table: then, published: (_, region) => !withheld.includes(region) }, table, RULES);

  it('is to remember what was shown, as it was shown', () => {
    const { lastShown, withheldBefore, before } = asked(['Noord']);
    expect([...lastShown]).toEqual([
      [0, [6_580n]],
      [2, [3_290n]],
      [3, [0n]],
    ]);
    expect([...withheldBefore]).toEqual([1]);
    expect(before.map(({ published }) => [...published])).toEqual([[0, 2, 3]]);
  });

  it('is as much doubt as the change lacks: all of a tenth of who joined alone', () => {
    expect([...asked([]).heldBack]).toEqual([
      [0, 56n],
      [2, 56n],
    ]);
  });

  it('is to keep withheld what did not change enough, but not what was empty and is', () => {
    expect([...asked(['Noord', 'Leeg'], then).heldBack.keys()]).toEqual([1]);
    const changed = { ...then, stated: then.stated.map((one) => ({ ...one, amount: one.amount + 40n })) };
    expect([...asked(['Noord'], changed).heldBack]).toEqual([]);
    const joined = { ...then, stated: [...then.stated, stated('new', 'ffp2', 'Leeg', 8)] };
    // No more doubt than there is to give.
    expect(asked(['Leeg'], joined).heldBack.get(3)).toBe(1n);
  });

  it('is nothing about a cell that was not there', () => {
    const wider = oneProduct({ Noord: SIX, Oost: SIX, Leeg: [], Nieuw: [1] });
    expect(asked([], wider).heldBack.has(4)).toBe(false);
    expect(asked([], wider).lastShown.has(4)).toBe(false);
  });
});

describe('what several publications ask', () => {
  const one = (more: Partial<Obligations>): Obligations => ({
    ...{ heldBack: new Map(), withheldBefore: new Set<number>(), lastShown: new Map(), before: [] },
    ...more,
  });
  const known = (published: readonly number[], unsafeIn: number) => ({
    published: new Set(published),
    changeUnsafe: (inner: readonly number[]) => inner.includes(unsafeIn),
  });

  it('is the most doubt of any, and what the last of them withheld', () => {
    const first = one({
      heldBack: new Map([
        [1, 5n],
        [2, 9n],
      ]),
      withheldBefore: new Set([1]),
    });
    const last = one({
      heldBack: new Map([
        [1, 7n],
        [2, 3n],
      ]),
      withheldBefore: new Set([2]),
    });
    const both = allObligations([first, last]);
    expect([...(both?.heldBack ?? [])]).toEqual([
      [1, 7n],
      [2, 9n],
    ]);
    expect([...(both?.withheldBefore ?? [])]).toEqual([2]);
    expect(allObligations([], [first])?.withheldBefore).toEqual(new Set([1]));
  });

  it('remembers of each figure the last, and all that were told at one moment', () => {
    const [first, last] = [
      one({
        lastShown: new Map([
          [1, [5n]],
          [2, [6n]],
        ]),
      }),
      one({ lastShown: new Map([[1, [7n]]]) }),
    ];
    const beside = [
      one({
        lastShown: new Map([
          [1, [8n]],
          [3, [9n]],
        ]),
      }),
    ];
    expect([...(allObligations([first, last], beside)?.lastShown ?? [])]).toEqual([
      [1, [7n, 8n]],
      [2, [6n]],
      [3, [9n]],
    ]);
  });

  it('looks at publications of the same cells as one, which is broken when any of them is', () => {
    const all = allObligations([one({ before: [known([1, 2], 1)] }), one({ before: [known([1, 2], 2), known([3], 3)] })]);
    expect(all?.before.map(({ published }) => [...published])).toEqual([[1, 2], [3]]);
    expect([1, 2, 3].map((at) => all?.before[0]?.changeUnsafe([at]))).toEqual([true, true, false]);
    expect([1, 3].map((at) => all?.before[1]?.changeUnsafe([at]))).toEqual([false, true]);
  });
});

describe('a zero that tells', () => {
  const table = oneProduct({ Noord: [0, 0, 0], Oost: [0, 0], West: [], Zuid: [4] });
  const thin = (zeroTellsAll: boolean, before: readonly string[] = []) => {
    const zeros = { zeroTellsAll, hiddenBefore: (region: string) => before.includes(region) };
    return [...thinCells(table, zeros, RULES).heldBack];
  };

  it('is one of too few, or of a stock that of anybody, and silence where something was withheld', () => {
    expect(thin(false)).toEqual([[2, 1n]]);
    expect(thin(true)).toEqual([
      [1, 1n],
      [2, 1n],
    ]);
    expect(thin(false, ['West', 'Zuid'])).toEqual([
      [2, 1n],
      [3, 1n],
    ]);
  });

  it('counts who stated it by owner', () => {
    const sisters = { ...table, stated: table.stated.map((row) => ({ ...row, holding: row.region })) };
    expect([...thinCells(sisters, { zeroTellsAll: false, hiddenBefore: () => false }, RULES).heldBack.keys()]).toEqual([1, 2]);
  });
});
