import type { CoverSolver } from './pattern/cover-problem.js';
import { hiddenCells, type Obligations } from './pattern/hidden-cells.js';
import type { PrimaryRules } from './primary-rules.js';
import { cellsOf } from './table/cells-of.js';
import type { DisclosureTable } from './table/disclosure-table.js';

/** A cell as it may be published; null is withheld. In the smallest unit of the table. Source: own definition. */
export interface PublishedCell {
  readonly product: string;
  readonly region: string;
  readonly value: bigint | null;
}

/**
 * A table as it may be published: every inner cell and every margin, in the order of `cellsOf`.
 *
 * @param solve    chooses which cells to withhold, see `hiddenCells`
 * @param earlier  what earlier publications of the same table demand
 *
 * Source: see `hiddenCells`.
 */
export function protectedTable(
  table: DisclosureTable,
  rules: PrimaryRules,
  solve: CoverSolver,
  earlier: Obligations | null = null,
): readonly PublishedCell[] {
  const cells = cellsOf(table);
  const hidden = hiddenCells({ table, cells }, rules, solve, earlier);
  return cells.map(({ product, region, at, total }) => ({ product, region, value: hidden.has(at) ? null : total }));
}
