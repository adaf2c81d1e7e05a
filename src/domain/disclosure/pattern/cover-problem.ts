/** A demand on a choice of cells to withhold: the weights of the chosen add up to at least so much. Source: own definition. */
export interface CoverRow {
  /** Place of a cell, and its weight; a negative one counts against. */
  readonly terms: readonly (readonly [cell: number, weight: number])[];
  readonly atLeast: number;
}

/** Which cells to withhold at the least cost, so that every row is met. Source: own definition. */
export interface CoverProblem {
  /** Cells that may be chosen, and what each costs. */
  readonly costs: ReadonlyMap<number, number>;
  readonly rows: readonly CoverRow[];
}

/** A solver of such problems, from outside: null when it finds no answer. Source: own definition. */
export type CoverSolver = (problem: CoverProblem) => ReadonlySet<number> | null;
