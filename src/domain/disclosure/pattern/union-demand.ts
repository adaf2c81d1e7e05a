import type { CoverRow } from './cover-problem.js';

/** A sum of withheld inner cells that can be computed. Source: own definition. */
export interface DerivedSum {
  readonly inner: readonly number[];
  /** Published cells from which it is computed. */
  readonly taken: readonly number[];
  /** Margins that had to be looked into because they are not known. */
  readonly opened: readonly number[];
}

/** What another choice could change, and what may not be known. Source: own definition. */
export interface Changes {
  /** Whether another choice could change whether the figure of a cell is known. */
  readonly changeable: (cell: number) => boolean;
  /** Whether the sum of some inner cells may not be published. */
  readonly unsafe: (inner: readonly number[]) => boolean;
}

/**
 * The demand that breaks up a sum that may not be known: something from which it is computed is withheld, or a part of it published, when
 * what is left may be known then. No unit of its own.
 *
 * Source: own definition.
 */
export function unionDemand({ changeable, unsafe }: Changes, { inner, taken, opened }: DerivedSum): CoverRow {
  const fewer = [...inner.filter((one) => !stays(one, inner, changeable, unsafe)), ...opened].filter(changeable);
  const terms = new Map([...taken.filter(changeable).map((one) => [one, 1] as const), ...fewer.map((one) => [one, -1] as const)]);
  return { terms: [...terms], atLeast: 1 - [...terms.values()].filter((weight) => weight < 0).length };
}

const MOST_SUBSETS = 64;

/** Whether a sum stays unsafe when a part of it is published, with any other parts that might be: then that is no way out. */
function stays(part: number, inner: readonly number[], changeable: Changes['changeable'], isUnsafe: Changes['unsafe']): boolean {
  const loose = inner.filter((one) => one !== part && changeable(one));
  const fixed = inner.filter((one) => one !== part && !changeable(one));
  if (2 ** loose.length > MOST_SUBSETS) return false;
  return subsetsOf(loose).every((some) => fixed.length + some.length > 0 && isUnsafe([...fixed, ...some]));
}

function subsetsOf(all: readonly number[]): readonly (readonly number[])[] {
  return all.reduce<readonly (readonly number[])[]>((subsets, one) => [...subsets, ...subsets.map((some) => [...some, one])], [[]]);
}
