import type { TableCell } from '../../../../src/domain/disclosure/table/table-cell.js';
import { openHighs } from '../../../../src/platform/open-highs.js';

const highs = await openHighs();

/** What an attacker can conclude about a cell: it lies between these. */
export interface Interval {
  readonly least: number;
  readonly most: number;
}

/** What somebody from outside concludes about a cell from all that is published. */
export function concluded(cells: readonly TableCell[], hidden: ReadonlySet<number>, cell: TableCell): Interval {
  const known = { cells, hidden, insider: null };
  return { least: bound('Minimize', cell, known), most: bound('Maximize', cell, known) };
}

/** The highest that a cell can be for a holding, which knows what it put in itself. */
export function highestFor(insider: string, cells: readonly TableCell[], hidden: ReadonlySet<number>, cell: TableCell): number {
  return bound('Maximize', cell, { cells, hidden, insider });
}

interface Known {
  readonly cells: readonly TableCell[];
  readonly hidden: ReadonlySet<number>;
  readonly insider: string | null;
}

/**
 * A linear programme over the inner cells, written without the network that the rules use: what is published is an equation,
 * and an inner cell holds at least what the attacker put in, all of it when nobody else is in it.
 */
function bound(goal: 'Maximize' | 'Minimize', cell: TableCell, { cells, hidden, insider }: Known): number {
  const programme = [
    goal,
    ` wanted: ${sumOf(cell.inner)}`,
    'Subject To',
    ...cells.filter(({ at }) => !hidden.has(at)).map(({ at, inner, total }) => ` e${at}: ${sumOf(inner)} = ${total}`),
    ` some: ${sumOf(cell.inner)} >= 0`,
    'Bounds',
    ...cells.filter(({ sums }) => sums.length === 0).map((inner) => boundOf(inner, insider)),
    'End',
    '',
  ].join('\n');
  const { Status: status, ObjectiveValue: value } = highs.solve(programme, { output_flag: false });
  if (status === 'Optimal') return value;
  if (status === 'Unbounded' || status === 'Primal infeasible or unbounded') return Infinity;
  throw new RangeError(`the programme is ${status}`);
}

function boundOf({ at, contributors }: TableCell, insider: string | null): string {
  const [first] = contributors;
  const own = contributors.find(({ holding }) => holding === insider)?.amount ?? 0n;
  return contributors.length === 1 && first?.holding === insider ? ` x${at} = ${own}` : ` x${at} >= ${own}`;
}

function sumOf(cells: readonly number[]): string {
  return cells.map((at) => `x${at}`).join(' + ');
}
