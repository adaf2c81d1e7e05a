import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { attacksOn, fromOutside } from '../../../src/domain/disclosure/pattern/attacks-on.js';
import { flowBreaches } from '../../../src/domain/disclosure/pattern/flow-breaches.js';
import { type FlowQuestion, greatestFlow, type Room } from '../../../src/domain/disclosure/pattern/greatest-flow.js';
import { roomsFor } from '../../../src/domain/disclosure/pattern/rooms-for.js';
import type { PrimaryRules } from '../../../src/domain/disclosure/primary-rules.js';
import { cellsOf } from '../../../src/domain/disclosure/table/cells-of.js';
import type { DisclosureTable } from '../../../src/domain/disclosure/table/disclosure-table.js';
import { relationsOf } from '../../../src/domain/disclosure/table/relations-of.js';
import { madeTable, oneProduct, regionsOf, stated } from './support/made-table.js';

const RULES: PrimaryRules = { fewest: 3, percent: 10_000n };
const TREE = regionsOf({ Noord: ['Groningen', 'Drenthe'], West: ['Utrecht', 'Zeeland'] });
const NONE: ReadonlySet<number> = new Set();
const STILL: Room = { along: 0n, against: 0n };

describe('a table as a network', () => {
  it.each([
    ['one product', ['ffp2'], TREE],
    ['two products', ['ffp2', 'goggles'], TREE],
    ['three products, one region', ['ffp2', 'goggles', 'apron'], regionsOf([])],
  ] as const)('takes from each sum what it adds to another, so that nothing is left over: %s', (_, products, regions) => {
    const table = madeTable(5, products, regions);
    const { nodes, arcs } = relationsOf(table);
    const cells = cellsOf(table);
    expect(arcs).toHaveLength(cells.length);
    const over = new Map<number, bigint>();
    arcs.forEach(({ from, to }, at) => {
      const total = cells[at]?.total ?? 0n;
      over.set(from, (over.get(from) ?? 0n) - total);
      over.set(to, (over.get(to) ?? 0n) + total);
    });
    expect([...over.values()].filter((left) => left !== 0n)).toEqual([]);
    expect(Math.max(...over.keys())).toBeLessThan(nodes);
  });

  it('has a relation for every sum of parts, and for every region a sum of products', () => {
    // Seven regions, of which four have no parts: three sums of parts in each of three rows, four sums of products, and outside them all.
    const { arcs } = relationsOf({ products: ['ffp2', 'goggles'], regions: TREE });
    const touched = new Map<number, number>();
    for (const node of arcs.flatMap(({ from, to }) => [from, to])) touched.set(node, (touched.get(node) ?? 0) + 1);
    // Each of a region's own cells, one for every product and one for all, meets the sum over products; the whole has one as well.
    expect([...touched.values()].sort()).toEqual([...Array.from({ length: 9 + 5 }, () => 3)]);
  });
});

/** What crosses from some nodes to the others; null: without end. */
function capacity({ arcs, rooms }: FlowQuestion, near: ReadonlySet<number>): bigint | null {
  return arcs.reduce<bigint | null>((sum, { from, to }, at) => {
    if (near.has(from) === near.has(to)) return sum;
    const room = near.has(from) ? rooms[at]?.along : rooms[at]?.against;
    return sum === null || room === null || room === undefined ? null : sum + room;
  }, 0n);
}

/** What comes to each node less what leaves it; nothing at all when more is sent along an arc than there is room. */
function arrived({ nodes, arcs, rooms }: FlowQuestion, sent: readonly bigint[]): readonly bigint[] {
  const fits = rooms.every(({ along, against }, at) => within(sent[at] ?? 0n, along) && within(-(sent[at] ?? 0n), against));
  const sum = (amounts: readonly bigint[]) => amounts.reduce((all, one) => all + one, 0n);
  const moved = (node: number) => arcs.map(({ from, to }, at) => (sent[at] ?? 0n) * BigInt(Number(to === node) - Number(from === node)));
  return fits ? Array.from({ length: nodes }, (_, node) => sum(moved(node))) : [];
}

function within(amount: bigint, most: bigint | null): boolean {
  return most === null || amount <= most;
}

const NODES = 5;
const node = fc.nat(NODES - 1);
const room = fc.option(fc.bigInt({ min: 0n, max: 9n }), { freq: 6 });
const QUESTION = fc.record({
  lines: fc.array(fc.record({ from: node, to: node, along: room, against: room }), { maxLength: 9 }),
  need: fc.bigInt({ min: 0n, max: 20n }),
});

describe('the greatest flow', () => {
  const asked = (lines: readonly (Room & { from: number; to: number })[], need: bigint): FlowQuestion => ({
    ...{ nodes: NODES, source: 0, sink: NODES - 1, need },
    arcs: lines.map(({ from, to }) => ({ from, to })),
    rooms: lines.map(({ along, against }) => ({ along, against })),
  });

  it('brings all that is asked, or shows a cut that lets less through', () => {
    fc.assert(
      fc.property(QUESTION, ({ lines, need }) => {
        const question = asked(lines, need);
        const flow = greatestFlow(question);
        if (flow.kind === 'enough') return expect(arrived(question, flow.sent)).toEqual([-need, 0n, 0n, 0n, need]);
        const through = capacity(question, flow.near) ?? need;
        return expect([flow.near.has(0), flow.near.has(NODES - 1), through < need]).toEqual([true, false, true]);
      }),
    );
  });

  it('goes back on what it sent where another way needs the arc', () => {
    // The shortest way, 0 1 2 4 by the bridge, blocks both others unless it is taken back.
    const one = { along: 1n, against: 0n };
    const lines = [
      ...[
        { from: 0, to: 1, ...one },
        { from: 1, to: 2, ...one },
        { from: 2, to: 4, ...one },
      ],
      ...[
        { from: 0, to: 3, ...one },
        { from: 3, to: 2, ...one },
        { from: 1, to: 4, ...one },
      ],
    ];
    expect(greatestFlow(asked(lines, 2n)).kind).toBe('enough');
    expect(greatestFlow(asked(lines, 3n))).toEqual({ kind: 'cut', near: new Set([0]) });
  });
});

const TABLE: DisclosureTable = {
  products: ['ffp2'],
  regions: regionsOf(['Noord', 'Zuid']),
  stated: [stated('a', 'ffp2', 'Noord', 100), stated('b', 'ffp2', 'Noord', 60), stated('a', 'ffp2', 'Zuid', 40)],
};

describe('how far a cell may move in the eyes of an attacker', () => {
  const cells = cellsOf(TABLE);

  it('from outside is up without end and down to nothing', () => {
    expect(roomsFor(cells, null, NONE)).toEqual([200n, 160n, 40n].map((against) => ({ along: null, against })));
  });

  it('from inside is down to what it stated itself, and nowhere where it is alone', () => {
    expect(roomsFor(cells, 'a', NONE)).toEqual([{ along: null, against: 60n }, { along: null, against: 60n }, STILL]);
    expect(roomsFor(cells, 'b', NONE)).toEqual([140n, 100n, 40n].map((against) => ({ along: null, against })));
    // All that is in the country is of one holding, but who else might be in a region without it is not known.
    const lone = cellsOf({ ...TABLE, stated: TABLE.stated.slice(0, 1) });
    expect(roomsFor(lone, 'a', NONE)).toEqual([{ along: null, against: 0n }, STILL, { along: null, against: 0n }]);
  });

  it('is nowhere for what is remembered, and never below zero', () => {
    expect(roomsFor(cells, null, new Set([1]))[1]).toEqual(STILL);
    expect(roomsFor(cellsOf({ ...TABLE, stated: [stated('a', 'ffp2', 'Noord', -5)] }), null, NONE)[1]?.against).toBe(0n);
  });
});

describe('what must fail', () => {
  const of = (...amounts: readonly number[]) => {
    const [, cell] = cellsOf(oneProduct({ Noord: amounts, Zuid: [1] }));
    if (cell === undefined) throw new RangeError('there is no such cell');
    return cell;
  };
  const told = (amounts: readonly number[], holdings: readonly string[] = []) =>
    attacksOn(of(...amounts), RULES, holdings).map(({ direction, need, insider }) => [direction, need, insider]);

  it('is nothing about a cell that may be published', () => expect(told([50, 50, 50], ['Noord-0'])).toEqual([]));

  it('is to come closer than the protection level, and no closer than to nothing', () => {
    expect(told([1_000, 1, 1])).toEqual([
      ['higher', 99n, null],
      ['lower', 99n, null],
    ]);
    expect(fromOutside(of(30), 50n).map(({ direction, need }) => [direction, need])).toEqual([
      ['higher', 50n],
      ['lower', 30n],
    ]);
    expect(fromOutside(of(0), 1n).map(({ direction }) => direction)).toEqual(['higher']);
  });

  it('is to know it at all where the rules ask for no distance', () => {
    expect(attacksOn(of(40, 40), { fewest: 3, percent: 0n }, [])).toMatchObject([{ need: 1n }, { need: 1n }]);
  });

  it('is for each holding to come within p of the largest of the others', () => {
    // Zero knows all but 200 of 1,200 and wants 220; one knows 200 and wants 1,100 of the 1,000; who is not in it wants 1,100 of 1,200.
    expect(told([1_000, 200], ['Noord-0', 'Noord-1', 'elsewhere']).slice(2)).toEqual([
      ['higher', 20n, 'Noord-0'],
      ['higher', 100n, 'Noord-1'],
    ]);
    // 1.1 times 5 is 5.5: six at least.
    expect(told([9, 5], ['Noord-0']).slice(2)).toEqual([['higher', 1n, 'Noord-0']]);
    expect(told([9], ['Noord-0']).slice(2)).toEqual([]);
  });
});

describe('demands of an attack that succeeds', () => {
  const table = oneProduct({ Noord: [100], Oost: [3, 3, 3], West: [20, 20, 20], Zuid: [90, 80, 70] });
  const cells = cellsOf(table);
  const [, noord] = cells;
  const outside = noord === undefined ? [] : fromOutside(noord, 10n);
  const siege = { cells, network: relationsOf(table), attacks: outside, remembered: NONE };
  const demanded = (...hidden: readonly number[]) => flowBreaches(siege, new Set(hidden));

  it('weigh each cell by how much of the doubt it can give: all of the country upwards, of a region what is in it', () => {
    const all = [
      [0, 1],
      [2, 0.9],
      [3, 1],
      [4, 1],
    ];
    // To be higher something else must be lower, or the country higher; to be lower the other way round, and there is no end to that.
    expect(demanded(1)).toEqual([
      { terms: all, atLeast: 1 },
      {
        terms: [
          [0, 1],
          [2, 1],
          [3, 1],
          [4, 1],
        ],
        atLeast: 1,
      },
    ]);
  });

  it('are gone when another region can give way, and not before', () => {
    expect(demanded(1, 3)).toEqual([]);
    expect(demanded(1, 2)).toHaveLength(1);
    expect(demanded(1, 0)).toEqual([]);
  });

  it('are kept for every attacker apart: one knows what it can move itself', () => {
    const insider = outside.map((attack) => ({ ...attack, insider: 'West-0' }));
    const mine = flowBreaches({ ...siege, attacks: insider }, new Set([1]));
    expect(mine.map(({ terms }) => terms)).toEqual(demanded(1).map(({ terms }) => terms));
    const alone = oneProduct({ Noord: [100], West: [60] });
    const [, first] = cellsOf(alone);
    const attack = { cell: first?.at ?? 0, direction: 'higher', need: 10n, insider: 'West-0' } as const;
    const [row] = flowBreaches({ ...siege, cells: cellsOf(alone), network: relationsOf(alone), attacks: [attack] }, new Set([1, 2]));
    // West cannot give way for who is alone in it: only the country can.
    expect(row?.terms).toEqual([[0, 1]]);
  });
});
