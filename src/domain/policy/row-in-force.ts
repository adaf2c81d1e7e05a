import type { Day } from '../calendar.js';
import type { PolicyQuestion, PolicyRow } from './policy-row.js';

/** Kinds of which several rows hold at once, and the field of the value that tells them apart. */
const VARIANTS: Readonly<Record<string, string>> = {
  'duty-reminder': 'basis',
  'posture-call': 'posture',
  'posture-thresholds': 'posture',
  'reporting-rhythm': 'posture',
  'stock-floor': 'basis',
};

/**
 * The row that holds on a day: of those begun by then (the first day included) one of the product group itself before a
 * general one, then the newest begun, then the last recorded. The side must be the one asked for: what holds for the
 * country as a whole does not hold for each side of it. Null when there is none.
 *
 * Source: own procedure.
 */
export function rowInForce<Row extends PolicyRow>(rows: readonly Row[], day: Day, question: PolicyQuestion): Row | null {
  const { productGroup = null, side = null } = question;
  const fitting = rows.filter(
    (row) =>
      row.validFrom <= day &&
      row.side === side &&
      (row.productGroup === null || row.productGroup === productGroup) &&
      (question.variant === undefined || variantOf(row) === question.variant),
  );
  return fitting.sort(firstToHold)[0] ?? null;
}

function variantOf({ kind, value }: PolicyRow): unknown {
  return Object.entries(value).find(([name]) => name === VARIANTS[kind])?.[1];
}

function firstToHold(one: PolicyRow, other: PolicyRow): number {
  if ((one.productGroup === null) !== (other.productGroup === null)) return one.productGroup === null ? 1 : -1;
  if (one.validFrom !== other.validFrom) return one.validFrom > other.validFrom ? -1 : 1;
  return other.id - one.id;
}
