import type { Day } from '../calendar.js';
import type { Side } from '../parties/sectors.js';
import type { PolicyRow } from '../policy/policy-row.js';
import type { Posture } from '../posture/posture.js';
import type { Duty } from './due-statement.js';

/** Of whom and of what a duty is asked. Source: policy `reporting-duty`. */
export interface DutyQuestion {
  readonly side: Side;
  readonly productGroup: string;
  /** The one in force for the product group. */
  readonly posture: Posture;
}

/** The postures that a duty may hold in, the most special first; undefined: in every posture. */
const HOLDS_IN: Readonly<Record<Posture, readonly Duty['during'][]>> = {
  normal: [undefined],
  heightened: ['heightened', undefined],
  crisis: ['crisis', 'heightened', undefined],
};

/**
 * The duties that hold on a day, the one that goes first at the head: one of the posture in force before one of every posture, then one
 * of the product group before a general one. Of those that are alike in this the newest begun counts, and none when that one has ended.
 *
 * Source: own procedure (decisions 33 and 40).
 */
export function dutiesInTurn<Row extends PolicyRow & { readonly value: Duty }>(
  rows: readonly Row[],
  day: Day,
  { side, productGroup, posture }: DutyQuestion,
): readonly Row[] {
  const begun = rows.filter((row) => row.validFrom <= day && row.side === side).sort(newestFirst);
  const newest = HOLDS_IN[posture].flatMap((during) =>
    [productGroup, null].map((group) => begun.find((row) => row.productGroup === group && row.value.during === during)),
  );
  return newest.flatMap((row) => (row !== undefined && (row.value.until === null || row.value.until >= day) ? [row] : []));
}

function newestFirst(one: PolicyRow, other: PolicyRow): number {
  return one.validFrom === other.validFrom ? other.id - one.id : one.validFrom > other.validFrom ? -1 : 1;
}
