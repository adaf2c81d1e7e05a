import type { CellSums } from '../../domain/trends/move-cell.js';
import type { OwnerTally } from '../../domain/trends/owner-tally.js';
import type { SeriesSums } from '../../domain/trends/series-of.js';
import type { Tally } from '../../domain/trends/tally.js';

/** What JSON can hold of it: millionths are text, since a number of JSON is not exact. */
type Written<Sums> = { readonly [Name in keyof Sums]: Sums[Name] extends bigint ? string : Sums[Name] };

/** A cell as it is sealed. Owners: contributors, reporters, users, expecters, usable stock. */
export interface WrittenCell {
  readonly sums: Written<Tally>;
  readonly owners: Readonly<Record<string, readonly [number, number, number, number, string]>>;
}

/** A week of a series as it is sealed. */
export type WrittenSeries = Written<Omit<SeriesSums, 'scopeKind' | 'scopeCode' | 'side'>>;

/** Owners in the order of their ids: what is equal is the same text. */
export function writeCell({ sums, owners }: CellSums): WrittenCell {
  const sorted = [...owners].sort(([one], [other]) => (one < other ? -1 : 1));
  return { sums: writtenTally(sums), owners: Object.fromEntries(sorted.map(([id, owner]) => [id, writtenOwner(owner)])) };
}

export function readCell({ sums, owners }: WrittenCell): CellSums {
  return {
    sums: {
      ...sums,
      usable: BigInt(sums.usable),
      blocked: BigInt(sums.blocked),
      used: BigInt(sums.used),
      stockOfUsers: BigInt(sums.stockOfUsers),
      expected: BigInt(sums.expected),
      stockOfExpecters: BigInt(sums.stockOfExpecters),
      incoming: BigInt(sums.incoming),
    },
    owners: new Map(
      Object.entries(owners).map(([id, [contributors, reporters, users, expecters, usable]]) => [
        id,
        { contributors, reporters, users, expecters, usable: BigInt(usable) },
      ]),
    ),
  };
}

export function writeSeries({ scopeKind: _kind, scopeCode: _code, side: _side, ...sums }: SeriesSums): WrittenSeries {
  return { ...sums, ...writtenTally(sums), largest: String(sums.largest), second: String(sums.second) };
}

function writtenTally(sums: Tally): Written<Tally> {
  return {
    ...sums,
    usable: String(sums.usable),
    blocked: String(sums.blocked),
    used: String(sums.used),
    stockOfUsers: String(sums.stockOfUsers),
    expected: String(sums.expected),
    stockOfExpecters: String(sums.stockOfExpecters),
    incoming: String(sums.incoming),
  };
}

function writtenOwner({ contributors, reporters, users, expecters, usable }: OwnerTally) {
  return [contributors, reporters, users, expecters, String(usable)] as const;
}
