import type { Contributor } from './contributors-to.js';

/** A cell of a table: an inner one, or a margin. Amounts in the smallest unit of the table. Source: own definition. */
export interface TableCell {
  readonly product: string;
  readonly region: string;
  /** Where it stands in the list of cells. */
  readonly at: number;
  /** The inner cells it adds up, itself when it is one. */
  readonly inner: readonly number[];
  /** Sums it can be taken apart into: over the parts of its region, over the products. */
  readonly sums: readonly (readonly number[])[];
  readonly contributors: readonly Contributor[];
  readonly total: bigint;
  /** The whole country, in all products together or in the only one. */
  readonly grand: boolean;
  /** The whole country, in one product of several. */
  readonly national: boolean;
}
