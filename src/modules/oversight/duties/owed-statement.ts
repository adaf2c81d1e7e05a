import type { Day } from '../../../domain/calendar.js';
import { type DueStatement, dueStatement, type DutyBasis } from '../../../domain/duties/due-statement.js';
import { dutiesInTurn } from '../../../domain/duties/duties-in-turn.js';
import type { Side } from '../../../domain/parties/sectors.js';
import { postureFor } from '../../../domain/posture/standing-posture.js';
import { type PolicyInForce, postureOn } from '../../expected-use/index.js';

/** Who owes, what, and when it was last stated. */
export interface Debtor {
  readonly side: Side;
  readonly productGroup: string;
  /** Null: it never stated this product group. */
  readonly lastAsOf: Day | null;
  /** Day from which the organisation can be asked anything. */
  readonly registeredOn: Day;
}

/** A statement that an organisation owes or promised, and when. */
export interface OwedStatement extends DueStatement {
  readonly productGroup: string;
  readonly basis: DutyBasis;
  readonly lastAsOf: Day | null;
}

/**
 * What an organisation is to state of a product group, and when, by the policy of the day; null: nothing. A duty that names no product
 * group is about those that were stated before.
 */
export function owedStatement(policy: PolicyInForce, { side, productGroup, lastAsOf, registeredOn }: Debtor): OwedStatement | null {
  const posture = postureFor(postureOn(policy), productGroup);
  const duties = dutiesInTurn(policy.begun('reporting-duty'), policy.day, { side, productGroup, posture });
  const duty = duties.find((row) => row.productGroup !== null || lastAsOf !== null);
  if (duty === undefined) return null;
  const since = duty.validFrom > registeredOn ? duty.validFrom : registeredOn;
  const rhythm = policy.get('reporting-rhythm', { variant: posture }).value.days;
  const due = dueStatement(duty.value, lastAsOf ?? since, policy.day, rhythm);
  return due === undefined ? null : { productGroup, basis: duty.value.basis, lastAsOf, ...due };
}
