import type { PolicyQuestion, PolicyRow } from './policy-row.js';
import { rowInForce } from './row-in-force.js';

/**
 * The rows that hold one after the other, by the day on which each takes over: those that have begun and those that are to begin. A row that
 * never holds is left out.
 *
 * Source: own procedure, see `rowInForce`.
 */
export function rowsInTurn<Row extends PolicyRow>(rows: readonly Row[], question: PolicyQuestion): readonly Row[] {
  const days = [...new Set(rows.map(({ validFrom }) => validFrom))].sort();
  const holding = days.flatMap((day) => rowInForce(rows, day, question) ?? []);
  return holding.filter((row, place) => row !== holding[place - 1]);
}
