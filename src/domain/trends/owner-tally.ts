import type { Tally } from './tally.js';

/**
 * What the organisations of one owner [holding] count for together, as far as it is needed to count owners and to know the
 * largest; stock in millionths of a base unit. Source: own definition.
 */
export type OwnerTally = Pick<Tally, 'contributors' | 'reporters' | 'users' | 'expecters' | 'usable'>;

/** Owners by the id of their holding. Source: own definition. */
export type Owners = ReadonlyMap<string, OwnerTally>;

/** How many owners stand behind the figures, and the largest two stocks of one owner [millionths of a base unit]. Source: own definition. */
export interface OwnerCounts {
  readonly holdings: number;
  readonly userHoldings: number;
  readonly expecterHoldings: number;
  readonly largest: bigint;
  readonly second: bigint;
}

/** Counts owners, each once: behind stock, behind measured use, behind expected use. Source: own definition. */
export function countOwners(owners: Owners): OwnerCounts {
  const all = [...owners.values()];
  const [largest = 0n, second = 0n] = all.map(({ usable }) => usable).sort(largestFirst);
  return {
    holdings: all.filter(({ reporters }) => reporters > 0).length,
    userHoldings: all.filter(({ users }) => users > 0).length,
    expecterHoldings: all.filter(({ expecters }) => expecters > 0).length,
    largest,
    second,
  };
}

/** Adds to what is known of one owner, in place; an owner of whom nobody is left goes. By -1 it is taken away. Source: own definition. */
export function addOwner(owners: Map<string, OwnerTally>, holdingId: string, other: OwnerTally, by: 1 | -1 = 1): void {
  const one = owners.get(holdingId) ?? NONE;
  const sum = {
    contributors: one.contributors + by * other.contributors,
    reporters: one.reporters + by * other.reporters,
    users: one.users + by * other.users,
    expecters: one.expecters + by * other.expecters,
    usable: one.usable + BigInt(by) * other.usable,
  };
  if (sum.contributors === 0) owners.delete(holdingId);
  else owners.set(holdingId, sum);
}

const NONE: OwnerTally = { contributors: 0, reporters: 0, users: 0, expecters: 0, usable: 0n };

function largestFirst(one: bigint, other: bigint): number {
  if (one === other) return 0;
  return one > other ? -1 : 1;
}
