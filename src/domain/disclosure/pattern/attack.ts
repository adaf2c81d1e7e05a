/**
 * Somebody who wants to know a cell that is not published, and how much doubt must stay, in the smallest unit of the table:
 * it must remain possible that the cell is `need` higher, or lower, than it is. Source: own definition.
 */
export interface Attack {
  /** Place of the cell that is wanted. */
  readonly cell: number;
  readonly direction: 'higher' | 'lower';
  readonly need: bigint;
  /** The holding that attacks and knows what it stated itself; null: somebody from outside. */
  readonly insider: string | null;
}
