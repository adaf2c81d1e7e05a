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
 * Where something was withheld before, and nobody states anything now, that is withheld too: else it would be told who was there.
 *
 * Source: own proposal; Handbook on Statistical Disclosure Control, 2nd ed., ch. 4.2, leaves zeros to the publisher.
 */
export function thinCells(table: DisclosureTable, { zeroTellsAll, hiddenBefore }: Zeros, { fewest }: PrimaryRules): Obligations {
  const cells = cellsOf(table);
  const thin = cells.filter((cell) => {
    if (cell.total !== 0n) return false;
    const holdings = statersOf(table, cells, cell);
    return holdings === 0 ? hiddenBefore(cell.region) : zeroTellsAll || holdings < fewest;
  });
  return { heldBack: new Map(thin.map(({ at }) => [at, 1n])), withheldBefore: new Set(), lastShown: new Map(), before: [] };
}

/** What a zero of a table tells. Source: own definition. */
export interface Zeros {
  /** Whether zero is a secret of everybody who stated it. */
  readonly zeroTellsAll: boolean;
  /** Whether a region was withheld in an earlier week. */
  readonly hiddenBefore: (region: string) => boolean;
}

/** Holdings that stated anything, also zero. */
function statersOf({ stated }: DisclosureTable, cells: readonly TableCell[], { inner }: TableCell): number {
  const leaves = new Set(inner.map((at) => cells[at]?.region));
  return new Set(stated.filter(({ region }) => leaves.has(region)).map(({ holding }) => holding)).size;
}
