import type { DisclosureTable } from './disclosure-table.js';
import { placedRegions } from './region-tree.js';

/** A cell as an arc between two relations: what it adds to the one, it takes from the other. Source: own definition. */
export interface CellArc {
  readonly from: number;
  readonly to: number;
}

/** The relations of a table as a network: as many nodes, and an arc for each cell in the order of `cellsOf`. Source: own definition. */
export interface TableNetwork {
  readonly nodes: number;
  readonly arcs: readonly CellArc[];
}

/**
 * A table of product by region tree is a network: every cell stands in two relations, with opposite signs. A cell is part
 * of the region above it, and adds up the regions below it; at the ends of the tree it takes part in the sum over products.
 * The arcs of all products together run the other way. So what an attacker can conclude about a cell is a flow, in whole
 * numbers, without a linear programme.
 *
 * Source: L.H. Cox, Network models for complementary cell suppression, JASA 90 (1995), 1453-1462.
 */
export function relationsOf({ products, regions: whole }: Pick<DisclosureTable, 'products' | 'regions'>): TableNetwork {
  const regions = placedRegions(whole);
  const rows = products.length > 1 ? products.length + 1 : products.length;
  // Node 0 is outside; then one per region for the sum over products, then one per row and region for the sum over its parts.
  const productSum = (place: number): number => (products.length > 1 ? 1 + place : 0);
  const regionSum = (row: number, place: number): number => 1 + regions.length * (1 + row) + place;
  const arcs = Array.from({ length: rows }, (_, row) =>
    regions.map(({ parent, parts }, place): CellArc => {
      const below = parts.length === 0 ? productSum(place) : regionSum(row, place);
      const above = parent === null ? productSum(place) : regionSum(row, parent);
      return row < products.length ? { from: below, to: above } : { from: above, to: below };
    }),
  );
  return { nodes: 1 + regions.length * (1 + rows), arcs: arcs.flat() };
}
