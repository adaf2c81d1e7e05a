import type { TableCell } from '../table/table-cell.js';
import type { CoverRow } from './cover-problem.js';

/** What is looked at: a published sum minus its published parts is itself a published figure. Source: own definition. */
export interface Unions {
  readonly cells: readonly TableCell[];
  /** Whether a figure of this cell can be had: it is published, and may be subtracted. */
  readonly known: (cell: number) => boolean;
  /** Whether another choice could change that. */
  readonly changeable: (cell: number) => boolean;
  /** Whether the sum of some inner cells may not be published. */
  readonly unsafe: (inner: readonly number[]) => boolean;
}

/**
 * Demands that break up each sum of withheld cells that can be computed from what is published and may not be known: the
 * sum itself is withheld, or one part of it more, or one less. No unit of its own.
 *
 * Source: Handbook on Statistical Disclosure Control, 2nd ed., ch. 4.3 (unions of suppressed cells).
 */
export function unionBreaches(unions: Unions): readonly CoverRow[] {
  const seen = new Set<string>();
  return unions.cells
    .filter(({ at, sums }) => sums.length > 0 && unions.known(at))
    .flatMap((cell) => leftovers(unions, cell))
    .filter(({ inner }) => inner.length > 0 && unions.unsafe(inner))
    .map((leftover) => demandOf(unions, leftover))
    .filter(({ terms }) => {
      const key = JSON.stringify(terms);
      const fresh = !seen.has(key);
      seen.add(key);
      return fresh;
    });
}

/** What is left of a sum when all that is known of it is taken away. */
interface Leftover {
  readonly inner: readonly number[];
  /** What must be known to compute it. */
  readonly taken: readonly number[];
  /** Margins that had to be looked into because they are not known. */
  readonly opened: readonly number[];
}

/** A sum can be taken apart by its inner cells, by region first or by product first: three figures at most. */
function leftovers(unions: Unions, { at, inner, sums }: TableCell): readonly Leftover[] {
  const plain = {
    inner: inner.filter((one) => !unions.known(one)),
    taken: [at, ...inner.filter((one) => unions.known(one))],
    opened: [],
  };
  return [
    plain,
    ...sums.map((parts) =>
      together(
        at,
        parts.map((part) => apart(unions, part)),
      ),
    ),
  ];
}

function together(sum: number, parts: readonly Leftover[]): Leftover {
  return {
    inner: parts.flatMap(({ inner }) => inner),
    taken: [sum, ...parts.flatMap(({ taken }) => taken)],
    opened: parts.flatMap(({ opened }) => opened),
  };
}

function apart(unions: Unions, at: number): Leftover {
  if (unions.known(at)) return { inner: [], taken: [at], opened: [] };
  const [parts] = unions.cells[at]?.sums ?? [];
  if (parts === undefined) return { inner: [at], taken: [], opened: [] };
  const found = parts.map((part) => apart(unions, part));
  return {
    inner: found.flatMap(({ inner }) => inner),
    taken: found.flatMap(({ taken }) => taken),
    opened: [at, ...found.flatMap(({ opened }) => opened)],
  };
}

function demandOf({ changeable, unsafe }: Unions, { inner, taken, opened }: Leftover): CoverRow {
  const fewer = [...inner.filter((one) => !stays(one, inner, changeable, unsafe)), ...opened].filter(changeable);
  const terms = new Map([...taken.filter(changeable).map((one) => [one, 1] as const), ...fewer.map((one) => [one, -1] as const)]);
  return { terms: [...terms], atLeast: 1 - [...terms.values()].filter((weight) => weight < 0).length };
}

const MOST_SUBSETS = 64;

/** Whether a sum stays unsafe when a part of it is published, with any other parts that might be: then that is no way out. */
function stays(part: number, inner: readonly number[], changeable: Unions['changeable'], isUnsafe: Unions['unsafe']): boolean {
  const loose = inner.filter((one) => one !== part && changeable(one));
  const fixed = inner.filter((one) => one !== part && !changeable(one));
  if (2 ** loose.length > MOST_SUBSETS) return false;
  return subsetsOf(loose).every((some) => fixed.length + some.length > 0 && isUnsafe([...fixed, ...some]));
}

function subsetsOf(all: readonly number[]): readonly (readonly number[])[] {
  return all.reduce<readonly (readonly number[])[]>((subsets, one) => [...subsets, ...subsets.map((some) => [...some, one])], [[]]);
}
