import { totalOf } from '../primary-rules.js';
import { contributorsTo, countedOnce } from './contributors-to.js';
import { ALL_PRODUCTS } from './disclosure-table.js';
import type { DisclosureTable } from './disclosure-table.js';
import { placedRegions } from './region-tree.js';
import type { PlacedRegion } from './region-tree.js';
import type { StatedAmount } from './stated-amount.js';
import type { TableCell } from './table-cell.js';

/**
 * Every cell of a table, product by product, all products together last, within them region by region in the order of the
 * tree. Amounts in the smallest unit of the table.
 *
 * @throws {RangeError} when something is stated for a product or region that has no inner cell
 *
 * Source: own definition.
 */
export function cellsOf(table: DisclosureTable): readonly TableCell[] {
  const known = CELLS.get(table);
  if (known !== undefined) return known;
  const cells = allCells(table);
  CELLS.set(table, cells);
  return cells;
}

/** A table is compared with every earlier one: its cells are the same each time. */
const CELLS = new WeakMap<DisclosureTable, readonly TableCell[]>();

function allCells(table: DisclosureTable): readonly TableCell[] {
  const regions = placedRegions(table.regions);
  const inner = statedByCell(table, regions);
  const rows = rowsOf(table);
  return rows.flatMap((row, number) =>
    regions.map(({ code }, place) => {
      const leaves = leavesUnder(regions, place);
      const within = row.products.flatMap((product) => leaves.map((leaf) => ({ product, leaf })));
      const contributors = contributorsTo(within.flatMap(({ product, leaf }) => inner[product]?.[leaf] ?? []));
      return {
        product: row.name,
        region: code,
        at: number * regions.length + place,
        inner: within.map(({ product, leaf }) => product * regions.length + leaf),
        sums: sumsOf({ row: number, place }, row.products, regions),
        contributors,
        total: totalOf(contributors),
        grand: place === 0 && number === rows.length - 1,
        national: place === 0 && number < rows.length - 1,
      };
    }),
  );
}

interface Row {
  readonly name: string;
  /** Indexes of products it adds up. */
  readonly products: readonly number[];
}

function rowsOf({ products }: DisclosureTable): readonly Row[] {
  const single = products.map((name, at) => ({ name, products: [at] }));
  return products.length > 1 ? [...single, { name: ALL_PRODUCTS, products: products.map((_, at) => at) }] : single;
}

/** What was stated, per product and place of a region. */
function statedByCell({ products, stated }: DisclosureTable, regions: readonly PlacedRegion[]): StatedAmount[][][] {
  const productAt = new Map(products.map((name, at) => [name, at]));
  const leafAt = new Map(regions.flatMap(({ code, parts }, at) => (parts.length === 0 ? [[code, at] as const] : [])));
  const cells = products.map(() => regions.map((): StatedAmount[] => []));
  for (const one of countedOnce(stated)) {
    const cell = cells[productAt.get(one.product) ?? -1]?.[leafAt.get(one.region) ?? -1];
    if (cell === undefined) throw new RangeError(`the table has no inner cell ${one.product}, ${one.region}`);
    cell.push(one);
  }
  return cells;
}

function leavesUnder(regions: readonly PlacedRegion[], place: number): readonly number[] {
  const parts = regions[place]?.parts ?? [];
  return parts.length === 0 ? [place] : parts.flatMap((part) => leavesUnder(regions, part));
}

/** How a cell can be taken apart by its region and, for all products together, by product. */
function sumsOf(
  { row, place }: { readonly row: number; readonly place: number },
  products: readonly number[],
  regions: readonly PlacedRegion[],
): readonly (readonly number[])[] {
  const cellAt = (product: number, region: number): number => product * regions.length + region;
  const parts = regions[place]?.parts ?? [];
  const byRegion = parts.length === 0 ? [] : [parts.map((part) => cellAt(row, part))];
  return products.length > 1 ? [...byRegion, products.map((product) => cellAt(product, place))] : byRegion;
}
