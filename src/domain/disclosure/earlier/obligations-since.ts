import type { Obligations } from '../pattern/hidden-cells.js';
import { type PrimaryRules, protectionLevel, unsafe } from '../primary-rules.js';
import { cellsOf } from '../table/cells-of.js';
import type { DisclosureTable } from '../table/disclosure-table.js';
import type { TableCell } from '../table/table-cell.js';
import { type Change, changeLevel, changeOf, changeUnsafe } from './change-of.js';
import { AS_NAMED, ownersOverTime } from './owners-over-time.js';

/** What was published before: the table, and which of its cells. Source: own definition. */
export interface EarlierPublication {
  readonly table: DisclosureTable;
  readonly published: (product: string, region: string) => boolean;
}

/**
 * What an earlier publication demands of this one. A figure that was published is held back when its change may not be known.
 * A figure that was withheld stays so until enough has changed: else the old figure would be known after all, and what it
 * protected. Amounts in the smallest unit, which both tables share.
 *
 * Source: own definition, after Handbook on Statistical Disclosure Control, 2nd ed., ch. 4 (differencing).
 */
export function obligationsSince(earlier: EarlierPublication, table: DisclosureTable, rules: PrimaryRules): Obligations {
  const then = new Map(cellsOf(earlier.table).map((cell) => [nameOf(cell), cell]));
  const pairs = cellsOf(table).map((cell): Pair => ({ cell, then: then.get(nameOf(cell)) ?? null }));
  const ownerOf = ownersOverTime(earlier.table.stated, table.stated);
  const changesIn = (inner: readonly number[]): readonly Change[] => changesOver(pairs, inner, ownerOf);
  const published = ({ then: cell }: Pair): boolean => cell !== null && earlier.published(cell.product, cell.region);
  const guard = greatestLevel([...then.values()], rules);
  const heldBack = pairs.flatMap((pair) => {
    const { cell } = pair;
    const level = levelOf(pair, changesIn(cell.inner), { wasPublished: published(pair), guard, rules });
    return level === null ? [] : [[cell.at, level] as const];
  });
  return {
    heldBack: new Map(heldBack),
    withheldBefore: new Set(pairs.filter((pair) => pair.then !== null && !published(pair)).map(({ cell }) => cell.at)),
    lastShown: new Map(pairs.filter(published).map((pair) => [pair.cell.at, [pair.then?.total ?? 0n]])),
    before: [
      {
        published: new Set(pairs.filter(published).map(({ cell }) => cell.at)),
        changeUnsafe: (inner) => changesIn(inner).some((change) => changeUnsafe(change, rules)),
      },
    ],
  };
}

interface Pair {
  readonly cell: TableCell;
  readonly then: TableCell | null;
}

function nameOf({ product, region }: TableCell): string {
  return JSON.stringify([product, region]);
}

/** A change as the holdings were named, and with those that merged taken together: both must be safe. */
function changesOver(pairs: readonly Pair[], inner: readonly number[], ownerOf: (holding: string) => string): readonly Change[] {
  const some = inner.flatMap((at) => pairs[at] ?? []);
  const [before, now] = [some.flatMap(({ then }) => then?.contributors ?? []), some.flatMap(({ cell }) => cell.contributors)];
  return ownerOf === AS_NAMED ? [changeOf(before, now)] : [changeOf(before, now), changeOf(before, now, ownerOf)];
}

interface Standing {
  readonly wasPublished: boolean;
  readonly guard: bigint;
  readonly rules: PrimaryRules;
}

/** How much doubt must stay about a cell that is held back; null: it is not. */
function levelOf({ cell, then }: Pair, changes: readonly Change[], { wasPublished, guard, rules }: Standing): bigint | null {
  if (then === null) return null;
  const risky = changes.filter((change) => changeUnsafe(change, rules)).map((change) => changeLevel(change, rules));
  if (wasPublished) return risky.length === 0 ? null : greatest(risky);
  const changed = changes.some((change) => change.length > 0);
  if ((changed && risky.length === 0) || bothEmpty(cell, then)) return null;
  return greatest([guard < cell.total ? guard : cell.total, ...risky]);
}

/** Nothing was there and nothing is: that tells nothing, and protects nothing. */
function bothEmpty(one: TableCell, other: TableCell): boolean {
  return one.total === 0n && other.total === 0n;
}

function greatestLevel(cells: readonly TableCell[], rules: PrimaryRules): bigint {
  return greatest(
    cells.filter(({ contributors }) => unsafe(contributors, rules)).map(({ contributors }) => protectionLevel(contributors, rules)),
  );
}

function greatest(levels: readonly bigint[]): bigint {
  return levels.reduce((most, level) => (level > most ? level : most), 1n);
}
