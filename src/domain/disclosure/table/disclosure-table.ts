import type { RegionNode } from './region-tree.js';
import type { StatedAmount } from './stated-amount.js';

/**
 * A table of product by region with its margins: every region that has parts, and, with several products, all products
 * together. Source: own definition.
 */
export interface DisclosureTable {
  readonly products: readonly string[];
  readonly regions: RegionNode;
  readonly stated: readonly StatedAmount[];
}

/** The margin over all products. Source: own definition. */
export const ALL_PRODUCTS = 'Totaal';
