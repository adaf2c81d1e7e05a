/**
 * What one organisation stated for one inner cell of a table, in whole smallest units of that table (pieces, or
 * millionths of a piece): protection compares exactly, so there are no fractions. Source: own definition.
 */
export interface StatedAmount {
  readonly organisation: string;
  /** The group of organisations under one owner: it can put together what its organisations know, so it is the contributor. */
  readonly holding: string;
  readonly product: string;
  /** A region without parts. */
  readonly region: string;
  readonly amount: bigint;
  /** The holding allows its figure to be published. */
  readonly waived?: boolean;
  /** The report that said so: one that is sent twice counts once. */
  readonly report?: string;
}
