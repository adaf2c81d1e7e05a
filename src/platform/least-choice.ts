import { openHighs } from './open-highs.js';

/** What may be chosen at which cost, and what the choice must reach: weights of the chosen add up to at least so much. */
export interface ChoiceProblem {
  readonly costs: ReadonlyMap<number, number>;
  readonly rows: readonly Row[];
}

interface Row {
  readonly terms: readonly (readonly [column: number, weight: number])[];
  readonly atLeast: number;
}

type Choose = (problem: ChoiceProblem) => ReadonlySet<number> | null;

/** Exact: without a gap the solver may stop at, so that the same problem has the same answer. */
const SETTINGS = { mip_rel_gap: 0, mip_abs_gap: 1e-9, output_flag: false, random_seed: 0 } as const;
const HALF = 0.5;

/** A solver of yes-or-no problems (HiGHS, compiled to WebAssembly). What it returns gives null when there is no answer. */
export async function openLeastChoice(): Promise<Choose> {
  const highs = await openHighs();
  return (problem) => {
    if (problem.rows.some(({ terms, atLeast }) => terms.length === 0 && atLeast > 0)) return null;
    const { Status: status, Columns: columns } = highs.solve(programme(problem), SETTINGS);
    if (status !== 'Optimal') return null;
    return new Set([...problem.costs.keys()].filter((column) => (columns[nameOf(column)]?.Primal ?? 0) > HALF));
  };
}

/** The problem in the LP format of CPLEX, which the solver reads. */
function programme({ costs, rows }: ChoiceProblem): string {
  const demands = rows.filter(({ terms }) => terms.length > 0);
  return [
    'Minimize',
    ` cost: ${sumOf([...costs])}`,
    'Subject To',
    ...demands.map(({ terms, atLeast }, at) => ` r${at}: ${sumOf(terms)} >= ${atLeast}`),
    'Binary',
    ...[...costs.keys()].map((column) => ` ${nameOf(column)}`),
    'End',
    '',
  ].join('\n');
}

function sumOf(terms: readonly (readonly [column: number, weight: number])[]): string {
  return terms.map(([column, weight]) => `${weight < 0 ? '-' : '+'} ${Math.abs(weight)} ${nameOf(column)}`).join(' ');
}

function nameOf(column: number): string {
  return `y${column}`;
}
