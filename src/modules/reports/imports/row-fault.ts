import type { Fault } from '../../../domain/problem.js';
import type { Cell } from './read-row.js';

/** What is wrong with a cell of a row. */
export type RowFault = Cell & Pick<Fault, 'code' | 'values'>;

/** A row that was not filed, as it is kept to be mended. */
export interface Rejection {
  readonly number: number;
  readonly given: readonly string[] | string;
  readonly faults: readonly RowFault[];
}
