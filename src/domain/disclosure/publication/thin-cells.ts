import type { Obligations } from '../pattern/hidden-cells.js';
import type { PrimaryRules } from '../primary-rules.js';
import { cellsOf } from '../table/cells-of.js';
import type { DisclosureTable } from '../table/disclosure-table.js';
import type { TableCell } from '../table/table-cell.js';

/**
 * Cells of zero that somebody stated. The published rules know no contributor of zero, but "nothing left" is what matters most
 * about a stock: it is withheld, however many say so, since it would be true of each of them. Nothing on order, or nothing
 * used, may be told of three holdings.
 *
 * @param zeroTellsAll  whether zero is a secret of everybody who stated it
 *
 * Source: own proposal; Handbook on Statistical Disclosure Control, 2nd ed., ch. 4.2, leaves zeros to the publisher.
 */
export function thinCells(table: DisclosureTable, zeroTellsAll: boolean, { fewest }: PrimaryRules): Obligations {
  const cells = cellsOf(table);
  const thin = cells.filter((cell) => {
    const holdings = cell.total === 0n ? statersOf(table, cells, cell) : 0;
    return holdings > 0 && (zeroTellsAll || holdings < fewest);
  });
  return { heldBack: new Map(thin.map(({ at }) => [at, 1n])), withheldBefore: new Set(), lastShown: new Map(), before: [] };
}

/** Holdings that stated anything, also zero. */
function statersOf({ stated }: DisclosureTable, cells: readonly TableCell[], { inner }: TableCell): number {
  const leaves = new Set(inner.map((at) => cells[at]?.region));
  return new Set(stated.filter(({ region }) => leaves.has(region)).map(({ holding }) => holding)).size;
}
