import { type CellChange, type CellSums, moveCell } from '../../domain/trends/move-cell.js';
import { seriesOf } from '../../domain/trends/series-of.js';
import { type CellAfter, type CellKey, nameOfCell } from './cell-key.js';
import { type GroupWeek, textOf } from './contribution-key.js';
import type { PlacedContribution, StoredContribution } from './placed-contribution.js';
import { nameOfScope, type ScopeKey, type SeriesAfter } from './scope-key.js';

/** Cells and series as they are to stand: only those that something changed in. */
export interface SumsAfter {
  readonly cells: readonly CellAfter[];
  readonly series: readonly SeriesAfter[];
}

type Cell = CellKey & CellSums;

/**
 * What becomes of the sums when contributions take the place of those that were stored.
 *
 * @param cells  every cell of the weeks, before
 */
export function sumsAfter(
  placed: readonly PlacedContribution[],
  stored: ReadonlyMap<string, StoredContribution>,
  cells: readonly Cell[],
): SumsAfter {
  const standing = new Map(cells.map((cell) => [nameOfCell(cell), cell]));
  const after = [...changesPerCell(placed, stored)].map(([name, { key, changes }]): CellAfter => {
    const now = moveCell(standing.get(name) ?? null, changes);
    if (now === null) standing.delete(name);
    else standing.set(name, { ...key, ...now });
    return { ...key, now };
  });
  return { cells: after, series: seriesAfter([...standing.values()], after) };
}

interface ChangedCell {
  readonly key: CellKey;
  readonly changes: CellChange[];
}

function changesPerCell(
  placed: readonly PlacedContribution[],
  stored: ReadonlyMap<string, StoredContribution>,
): ReadonlyMap<string, ChangedCell> {
  const perCell = new Map<string, ChangedCell>();
  const add = ({ productGroup, weekStart, region, sector, side }: CellKey, change: CellChange) => {
    const key = { productGroup, weekStart, region, sector, side };
    const cell = perCell.get(nameOfCell(key)) ?? { key, changes: [] };
    cell.changes.push(change);
    perCell.set(nameOfCell(key), cell);
  };
  for (const { counted, ...key } of placed) {
    const before = stored.get(textOf(key));
    if (before?.contribution !== undefined) add(before, { by: -1, holdingId: before.holdingId, contribution: before.contribution });
    if (counted !== null) add({ ...key, ...counted }, { by: 1, holdingId: counted.holdingId, contribution: counted });
  }
  return perCell;
}

/** The scopes that the changed cells are in, from all cells of their weeks. */
function seriesAfter(cells: readonly Cell[], changed: readonly CellAfter[]): SeriesAfter[] {
  const byWeek = new Map<string, Cell[]>();
  for (const cell of cells) byWeek.set(weekName(cell), [...(byWeek.get(weekName(cell)) ?? []), cell]);
  const sums = new Map(
    [...byWeek.values()].flatMap((ofWeek) =>
      ofWeek
        .slice(0, 1)
        .flatMap(({ productGroup, weekStart }) =>
          seriesOf(ofWeek).map((series) => [nameOfScope({ productGroup, weekStart, ...series }), series] as const),
        ),
    ),
  );
  const scopes = new Map(changed.flatMap(scopesOf).map((scope) => [nameOfScope(scope), scope]));
  return [...scopes].map(([name, scope]) => ({ ...scope, now: sums.get(name) ?? null }));
}

function scopesOf({ productGroup, weekStart, region, side }: CellKey): ScopeKey[] {
  const country: ScopeKey = { productGroup, weekStart, scopeKind: 'national', scopeCode: 'NL', side };
  return region === 'NL' ? [country] : [country, { ...country, scopeKind: 'region', scopeCode: region }];
}

function weekName({ productGroup, weekStart }: GroupWeek): string {
  return `${productGroup}/${weekStart}`;
}
