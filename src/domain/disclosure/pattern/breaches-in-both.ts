import type { TableCell } from '../table/table-cell.js';
import type { CoverRow } from './cover-problem.js';
import { type Published, sumsInBoth, sourcesOf } from './sums-in-both.js';

/** Two publications of the same breakdown, of which the first is still to be chosen. Source: own definition. */
export interface TwoPublications {
  readonly cells: readonly TableCell[];
  readonly now: Published;
  readonly before: Published;
  /** Whether another choice could withhold this cell now. */
  readonly changeable: (cell: number) => boolean;
  /** Whether it may not be known what is told about these inner cells together by both. */
  readonly unsafe: (inner: readonly number[]) => boolean;
}

/**
 * Demands that take from each sum that both publications tell, and may not, what it is now computed from. No unit of its own.
 *
 * Source: own definition, see `sumsInBoth`.
 */
export function breachesInBoth({ cells, now, before, changeable, unsafe }: TwoPublications): readonly CoverRow[] {
  return sumsInBoth(cells, now, before)
    .filter(unsafe)
    .map((inner) => sourcesOf(cells, now, inner).filter(changeable))
    .filter((sources) => sources.length > 0)
    .map((sources) => ({ terms: sources.map((at) => [at, 1] as const), atLeast: 1 }));
}
