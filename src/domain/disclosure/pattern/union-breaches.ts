import type { TableCell } from '../table/table-cell.js';
import type { CoverRow } from './cover-problem.js';
import { type Changes, type DerivedSum, unionDemand } from './union-demand.js';

/** What is looked at: a published sum minus its published parts is itself a published figure. Source: own definition. */
export interface Unions extends Changes {
  readonly cells: readonly TableCell[];
  /** Whether a figure of this cell can be had: it is published, and may be subtracted. */
  readonly known: (cell: number) => boolean;
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
    .map((leftover) => unionDemand(unions, leftover))
    .filter(({ terms }) => {
      const key = JSON.stringify(terms);
      const fresh = !seen.has(key);
      seen.add(key);
      return fresh;
    });
}

/** A sum can be taken apart by its inner cells, by region first or by product first: three figures at most. */
function leftovers(unions: Unions, { at, inner, sums }: TableCell): readonly DerivedSum[] {
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

function together(sum: number, parts: readonly DerivedSum[]): DerivedSum {
  return {
    inner: parts.flatMap(({ inner }) => inner),
    taken: [sum, ...parts.flatMap(({ taken }) => taken)],
    opened: parts.flatMap(({ opened }) => opened),
  };
}

function apart(unions: Unions, at: number): DerivedSum {
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
