import type { Obligations } from '../pattern/hidden-cells.js';
import { cellsOf } from '../table/cells-of.js';
import type { DisclosureTable } from '../table/disclosure-table.js';

/**
 * What earlier figures demand when nobody knows any more who stood behind them: whatever changed is held back, and whatever
 * was withheld stays so. More than needed, never less. Amounts in the smallest unit of the table.
 *
 * @param figure  what was published of a cell; null: it was withheld; undefined: there was no such cell
 *
 * Source: own definition, see `obligationsSince`.
 */
export function obligationsFromFigures(
  figure: (product: string, region: string) => bigint | null | undefined,
  table: DisclosureTable,
): Obligations {
  const cells = cellsOf(table).map(({ product, region, at, total }) => ({ at, total, before: figure(product, region) }));
  const published = cells.flatMap(({ at, total, before }) => (typeof before === 'bigint' ? [{ at, total, before }] : []));
  const withheld = cells.filter(({ before }) => before === null);
  const changed = published.filter(({ before, total }) => before !== total);
  return {
    heldBack: new Map([...withheld, ...changed].map(({ at }) => [at, 1n])),
    withheldBefore: new Set(withheld.map(({ at }) => at)),
    lastShown: new Map(published.map(({ at, before }) => [at, [before]])),
    // What is published in both is the same in both, and so is whatever can be computed from it.
    before: [],
  };
}
