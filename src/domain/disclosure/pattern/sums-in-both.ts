import type { TableCell } from '../table/table-cell.js';
import { leastSums } from './least-sums.js';
import { MODULUS, reducedRows, remainder, type Row, startOf } from './reduced-rows.js';

/** Whether the figure of a cell can be looked up. Source: own definition. */
export type Published = (cell: number) => boolean;

/**
 * Sums of inner cells that can be computed from each of two publications of the same breakdown, although not each of their
 * cells is in both: what only such sums tell can be subtracted as well. Every other sum that both tell is made of these, and
 * of cells in both; sums with a minus in them are left out.
 *
 * @returns places of the inner cells of each sum
 *
 * Source: own definition; the common part of two spans after H. Zassenhaus.
 */
export function sumsInBoth(cells: readonly TableCell[], one: Published, other: Published): readonly (readonly number[])[] {
  const loose = cells.filter(({ at, sums }) => sums.length === 0 && !(one(at) && other(at))).map(({ at }) => at);
  const nothing = loose.map(() => 0);
  const stacked = [
    ...rowsOf(cells, one, loose).map((row) => [...row, ...row]),
    ...rowsOf(cells, other, loose).map((row) => [...row, ...nothing]),
  ];
  const common = reducedRows(stacked)
    .filter((row) => startOf(row) >= loose.length)
    .map((row) => row.slice(loose.length).map((value) => (value > MODULUS / 2 ? value - MODULUS : value)));
  return leastSums(common).map((sum) => loose.filter((_, column) => sum.includes(column)));
}

/**
 * Published cells from which the sum of some inner cells is computed; none: it cannot be computed.
 *
 * Source: own definition.
 */
export function sourcesOf(cells: readonly TableCell[], published: Published, inner: readonly number[]): readonly number[] {
  const loose = cells.filter(({ at, sums }) => sums.length === 0 && !published(at)).map(({ at }) => at);
  const sums = cells.filter((cell) => published(cell.at) && vectorOf(cell, loose).some((value) => value !== 0));
  const named = sums.map((cell, at) => [...vectorOf(cell, loose), ...sums.map((_, other) => (other === at ? 1 : 0))]);
  const wanted = loose.map((at) => (inner.includes(at) ? 1 : 0));
  const left = remainder(
    reducedRows(named).filter((row) => startOf(row) < loose.length),
    [...wanted, ...sums.map(() => 0)],
  );
  if (startOf(left) >= 0 && startOf(left) < loose.length) return [];
  const times = new Map(sums.map(({ at }, place) => [at, (MODULUS - (left[loose.length + place] ?? 0)) % MODULUS]));
  const used = [...times].filter(([, often]) => often !== 0).map(([at]) => at);
  return [...used, ...lookedUp({ cells, published, inner }, times)];
}

/** Published inner cells that must be added to the sums, or taken from them. */
function lookedUp(
  { cells, published, inner }: { readonly cells: readonly TableCell[]; readonly published: Published; readonly inner: readonly number[] },
  times: ReadonlyMap<number, number>,
): readonly number[] {
  const counted = new Map<number, number>();
  for (const [sum, often] of times) {
    for (const at of cells[sum]?.inner ?? []) counted.set(at, ((counted.get(at) ?? 0) + often) % MODULUS);
  }
  return cells
    .filter(({ at, sums }) => sums.length === 0 && published(at) && (counted.get(at) ?? 0) !== (inner.includes(at) ? 1 : 0))
    .map(({ at }) => at);
}

function rowsOf(cells: readonly TableCell[], published: Published, loose: readonly number[]): readonly Row[] {
  return cells.filter(({ at }) => published(at)).map((cell) => vectorOf(cell, loose));
}

function vectorOf({ inner }: TableCell, loose: readonly number[]): Row {
  const within = new Set(inner);
  return loose.map((at) => (within.has(at) ? 1 : 0));
}
