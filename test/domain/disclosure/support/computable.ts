import type { TableCell } from '../../../../src/domain/disclosure/table/table-cell.js';

/** A sum of inner cells, by their places. */
export type Sum = readonly number[];

/**
 * Every sum of inner cells that somebody can compute from what is published: each subset is tried against the equations, in
 * numbers with a point. It knows nothing of networks, and shares no code with the rules that it attacks.
 */
export function computable(cells: readonly TableCell[], hidden: ReadonlySet<number>): readonly Sum[] {
  const inner = cells.filter(({ sums }) => sums.length === 0).map(({ at }) => at);
  const equations = echelon(cells.filter(({ at }) => !hidden.has(at)).map((cell) => vectorOf(inner, cell.inner)));
  return subsetsOf(inner).filter((sum) => sum.length > 0 && isSpanned(equations, vectorOf(inner, sum)));
}

const NOTHING = 1e-9;

function vectorOf(inner: readonly number[], some: readonly number[]): number[] {
  return inner.map((at) => (some.includes(at) ? 1 : 0));
}

function echelon(vectors: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const done: (readonly number[])[] = [];
  for (const vector of vectors) {
    const left = without(done, vector);
    if (left.some((value) => Math.abs(value) > NOTHING)) done.push(left);
  }
  return done;
}

/** Each equation is subtracted so that nothing is left where it begins; later ones begin where earlier ones left nothing. */
function without(equations: readonly (readonly number[])[], vector: readonly number[]): readonly number[] {
  return equations.reduce<readonly number[]>((left, equation) => {
    const start = equation.findIndex((value) => Math.abs(value) > NOTHING);
    const times = (left[start] ?? 0) / (equation[start] ?? 1);
    return left.map((value, at) => value - times * (equation[at] ?? 0));
  }, vector);
}

function isSpanned(equations: readonly (readonly number[])[], vector: readonly number[]): boolean {
  return without(equations, vector).every((value) => Math.abs(value) < NOTHING);
}

function subsetsOf(all: readonly number[]): readonly Sum[] {
  return all.reduce<readonly Sum[]>((subsets, one) => [...subsets, ...subsets.map((some) => [...some, one])], [[]]);
}
