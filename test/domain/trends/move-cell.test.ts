import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Contribution } from '../../../src/domain/trends/contribution.js';
import { toMicro } from '../../../src/domain/trends/micro.js';
import { type CellChange, type CellSums, moveCell } from '../../../src/domain/trends/move-cell.js';
import { addOwner, countOwners, type OwnerTally } from '../../../src/domain/trends/owner-tally.js';
import { NO_TALLY } from '../../../src/domain/trends/tally.js';
import { aContribution, anyContribution } from './an-entry.js';

const came = (holdingId: string, given: Partial<Contribution>): CellChange => ({ by: 1, holdingId, contribution: aContribution(given) });
const gone = (holdingId: string, given: Partial<Contribution>): CellChange => ({ by: -1, holdingId, contribution: aContribution(given) });

/** Equal sums are the same text. */
function picture(cell: CellSums | null): string {
  const owners = cell === null ? [] : [...cell.owners].sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([cell?.sums, owners], (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value));
}

describe('a cell that moves', () => {
  it('counts a full contribution in every sum', () => {
    const stated = { usable: 100.5, blocked: 2, used: 10, expected: 20.000001, incoming: 30 };
    expect(moveCell(null, [came('h1', { ...stated, signals: [1, 2, 3, 4, 5], notices: 6 })])).toEqual({
      sums: {
        contributors: 1,
        reporters: 1,
        usable: 100_500_000n,
        blocked: 2_000_000n,
        used: 10_000_000n,
        users: 1,
        stockOfUsers: 100_500_000n,
        expected: 20_000_001n,
        expecters: 1,
        stockOfExpecters: 100_500_000n,
        incoming: 30_000_000n,
        signals: [1, 2, 3, 4, 5],
        notices: 6,
      },
      owners: new Map([['h1', { contributors: 1, reporters: 1, users: 1, expecters: 1, usable: 100_500_000n }]]),
    });
  });

  it.each([
    ['only a signal', {}, { contributors: 1, reporters: 0, users: 0, expecters: 0, usable: 0n, expected: 0n }],
    ['an empty shelf', { usable: 0 }, { contributors: 1, reporters: 1, users: 0, expecters: 0, stockOfUsers: 0n, stockOfExpecters: 0n }],
    ['no use', { usable: 5 }, { reporters: 1, users: 0, stockOfUsers: 0n, expecters: 0, stockOfExpecters: 0n, expected: 0n }],
    ['no expectation', { usable: 5, used: 0 }, { users: 1, used: 0n, stockOfUsers: 5_000_000n, expecters: 0, stockOfExpecters: 0n }],
    [
      'no measurement',
      { usable: 5, expected: 0 },
      { users: 0, stockOfUsers: 0n, expecters: 1, expected: 0n, stockOfExpecters: 5_000_000n },
    ],
    ['use without stock', { used: 3, expected: 4 }, { users: 1, used: 3_000_000n, stockOfUsers: 0n, reporters: 0 }],
    ['expectation without stock', { expected: 4 }, { expecters: 0, expected: 0n, stockOfExpecters: 0n }],
  ])('keeps apart what is not known: %s', (_, given, sums) => {
    expect(moveCell(null, [came('h1', given)])?.sums).toMatchObject(sums);
  });

  it('adds and takes away in every sum', () => {
    const one = { usable: 1, blocked: 2, used: 3, expected: 4, incoming: 5, signals: [1, 1, 1, 1, 1], notices: 1 } as const;
    const other = { usable: 10, blocked: 20, used: 30, expected: 40, incoming: 50, signals: [2, 3, 4, 5, 6], notices: 7 } as const;
    const both = moveCell(null, [came('h1', one), came('h2', other)]);
    expect(both?.sums).toMatchObject({
      ...{ contributors: 2, reporters: 2, users: 2, expecters: 2, notices: 8, signals: [3, 4, 5, 6, 7] },
      ...{ usable: 11_000_000n, blocked: 22_000_000n, used: 33_000_000n, stockOfUsers: 11_000_000n },
      ...{ expected: 44_000_000n, stockOfExpecters: 11_000_000n, incoming: 55_000_000n },
    });
    expect(picture(moveCell(both, [gone('h2', other)]))).toBe(picture(moveCell(null, [came('h1', one)])));
  });

  it('is gone when nobody is left, and not because they hold nothing', () => {
    const cell = moveCell(null, [came('h1', { usable: 0 })]);
    expect(cell).not.toBeNull();
    expect(moveCell(cell, [gone('h1', { usable: 0 })])).toBeNull();
    expect(moveCell(null, [])).toBeNull();
  });

  it('leaves the cell before it as it was', () => {
    const before = moveCell(null, [came('h1', { usable: 1 })]);
    const picturedBefore = picture(before);
    moveCell(before, [came('h1', { usable: 2 }), came('h2', { usable: 3 })]);
    expect(picture(before)).toBe(picturedBefore);
  });

  it('forgets an owner of whom nobody is left, and keeps one of whom somebody is', () => {
    const cell = moveCell(null, [came('h1', { usable: 1 }), came('h1', { usable: 2 }), came('h2', { usable: 4 })]);
    expect([...(moveCell(cell, [gone('h2', { usable: 4 })])?.owners.keys() ?? [])]).toEqual(['h1']);
    expect(moveCell(cell, [gone('h1', { usable: 1 })])?.owners.get('h1')).toMatchObject({
      contributors: 1,
      reporters: 1,
      usable: 2_000_000n,
    });
  });
});

interface Turn {
  readonly who: number;
  readonly puts: Contribution | null;
}

const turns = fc.array(fc.record({ who: fc.nat(5), puts: fc.option(anyContribution) }), { maxLength: 30 });
/** Six organisations of three owners. */
const holdingOf = (who: number): string => `h${who % 3}`;

/** Moves the cell turn by turn, several at once: each organisation's newest contribution takes the place of its last. */
function moved(all: readonly Turn[], atOnce: number): CellSums | null {
  const standing = new Map<number, Contribution | null>();
  let cell: CellSums | null = null;
  for (let from = 0; from < all.length; from += atOnce) {
    cell = moveCell(
      cell,
      all.slice(from, from + atOnce).flatMap((turn) => changesBy(turn, standing)),
    );
  }
  return cell;
}

function changesBy({ who, puts }: Turn, standing: Map<number, Contribution | null>): CellChange[] {
  const before = standing.get(who) ?? null;
  standing.set(who, puts);
  const change = (by: 1 | -1, contribution: Contribution | null): CellChange[] =>
    contribution === null ? [] : [{ by, holdingId: holdingOf(who), contribution }];
  return [...change(-1, before), ...change(1, puts)];
}

const lastOfEach = (all: readonly Turn[]): Turn[] => [...new Map(all.map((turn) => [turn.who, turn])).values()];

describe('late, corrected and withdrawn contributions', () => {
  it('lead to the sums of an orderly week, and of a full recomputation, in any order and batching', () => {
    fc.assert(
      fc.property(turns, fc.integer({ min: 1, max: 7 }), (all, atOnce) => {
        const left = lastOfEach(all);
        const orderly = [...left].sort((one, other) => one.who - other.who);
        expect(picture(moved(all, atOnce))).toBe(picture(moved(orderly, 1)));
        expect(picture(moved(all, 1))).toBe(picture(moved([...left].reverse(), Math.max(1, left.length))));
      }),
    );
  });

  it('sums as exact as plain addition of whole millionths', () => {
    fc.assert(
      fc.property(turns, (all) => {
        const left = lastOfEach(all).flatMap(({ puts }) => puts ?? []);
        const total = (of: (one: Contribution) => number | null) => left.reduce((sum, one) => sum + toMicro(of(one) ?? 0), 0n);
        expect(moved(all, 3)?.sums ?? NO_TALLY).toMatchObject({
          usable: total(({ usable }) => usable),
          used: total(({ used }) => used),
          expected: total(({ usable, expected }) => (usable === null ? null : expected)),
          stockOfUsers: total(({ usable, used }) => (used === null ? null : usable)),
          stockOfExpecters: total(({ usable, expected }) => (expected === null ? null : usable)),
        });
      }),
    );
  });
});

describe('counting owners', () => {
  const owner = (given: Partial<OwnerTally>): OwnerTally => ({
    contributors: 1,
    reporters: 0,
    users: 0,
    expecters: 0,
    usable: 0n,
    ...given,
  });

  it('counts each behind what it stated, and knows the largest two', () => {
    const owners = new Map([
      ['a', owner({ reporters: 2, usable: 5n })],
      ['b', owner({ reporters: 1, users: 1, usable: 9n })],
      ['c', owner({ reporters: 1, users: 2, expecters: 1, usable: 7n })],
      ['d', owner({})],
    ]);
    expect(countOwners(owners)).toEqual({ holdings: 3, userHoldings: 2, expecterHoldings: 1, largest: 9n, second: 7n });
  });

  it.each([
    [[], 0n, 0n],
    [[3n], 3n, 0n],
    [[3n, 3n], 3n, 3n],
    [[1n, 10n, 2n], 10n, 2n],
    [[10n, 2n, 1n], 10n, 2n],
    [[2n, 2n, 9n, 9n], 9n, 9n],
  ])('of %s the largest are %s and %s', (usable, largest, second) => {
    const owners = new Map(usable.map((stock, at) => [String(at), owner({ usable: stock })]));
    expect(countOwners(owners)).toMatchObject({ largest, second });
  });

  it('adds to an owner and takes away', () => {
    const owners = new Map<string, OwnerTally>();
    addOwner(owners, 'a', { contributors: 1, reporters: 2, users: 3, expecters: 4, usable: 5n });
    addOwner(owners, 'a', { contributors: 10, reporters: 20, users: 30, expecters: 40, usable: 50n });
    expect(owners.get('a')).toEqual({ contributors: 11, reporters: 22, users: 33, expecters: 44, usable: 55n });
    addOwner(owners, 'a', { contributors: 10, reporters: 20, users: 30, expecters: 40, usable: 50n }, -1);
    expect(owners.get('a')).toEqual({ contributors: 1, reporters: 2, users: 3, expecters: 4, usable: 5n });
  });
});
