import { addDays, type Day } from '../../../domain/calendar.js';
import { type DueStatement, dueStatement, type Duty, type DutyBasis } from '../../../domain/duties/due-statement.js';
import { exempted, type HeldExemption } from '../../../domain/duties/exemption.js';
import { dutiesInTurn } from '../../../domain/duties/duties-in-turn.js';
import type { Side } from '../../../domain/parties/sectors.js';
import type { PolicyRow } from '../../../domain/policy/policy-row.js';
import { postureFor } from '../../../domain/posture/standing-posture.js';
import { allProductGroups } from '../../catalogue/index.js';
import { type PolicyInForce, postureOn } from '../../expected-use/index.js';

/** What is asked of a product group by the policy of a day, whoever owes it. */
export interface Terms {
  readonly productGroup: string;
  readonly today: Day;
  /** The one that goes first at the head. */
  readonly duties: readonly (PolicyRow & { readonly value: Duty })[];
  /** Days from one statement to the next, where a duty says nothing of it. */
  readonly rhythm: number;
  /** First day of a posture in force that is not the normal one; null: there is none. */
  readonly postureSince: Day | null;
}

/** When an organisation last stated a product group. */
export interface Debtor {
  /** Null: never. */
  readonly lastAsOf: Day | null;
  /** Day from which the organisation can be asked anything. */
  readonly registeredOn: Day;
  /** Exemptions that were granted to it and have begun. */
  readonly held: readonly HeldExemption[];
}

/** A statement that an organisation owes or promised, and when; while it is exempt, the first day on which it is due after that. */
export interface OwedStatement extends Pick<DueStatement, 'dueOn'> {
  readonly standing: DueStatement['standing'] | 'exempt';
  /** Last day on which it need not be stated; null: it is not exempt. */
  readonly exemptUntil: Day | null;
  readonly productGroup: string;
  readonly basis: DutyBasis;
  readonly lastAsOf: Day | null;
}

/** The terms of a side of the trade, for every product group of which anything is asked. */
export function termsOf(policy: PolicyInForce, side: Side): readonly Terms[] {
  const standing = postureOn(policy);
  return allProductGroups().flatMap(({ id: productGroup }) => {
    const posture = postureFor(standing, productGroup);
    const duties = dutiesInTurn(policy.begun('reporting-duty'), policy.day, { side, productGroup, posture });
    if (duties.length === 0) return [];
    const rhythm = policy.get('reporting-rhythm', { variant: posture }).value.days;
    return [{ productGroup, today: policy.day, duties, rhythm, postureSince: posture === 'normal' ? null : standing.since }];
  });
}

/** What an organisation is to state, and when; null: nothing. A duty that names no product group is about those that were stated before. */
export function owedStatement(terms: Terms, debtor: Debtor): OwedStatement | null {
  const { productGroup, today, duties, rhythm } = terms;
  const { lastAsOf, registeredOn, held } = debtor;
  const duty = duties.find((row) => row.productGroup !== null || lastAsOf !== null);
  if (duty === undefined) return null;
  const { basis } = duty.value;
  const exemption = exempted(held, { productGroup, basis }, today);
  const notBefore = later(holdsFrom(terms, duty), exemption.until === null ? null : addDays(exemption.until, 1));
  const asked = { from: lastAsOf ?? later(duty.validFrom, registeredOn), notBefore };
  const due = dueStatement(duty.value, asked, today, rhythm);
  if (due === undefined) return null;
  const standing = exemption.now ? 'exempt' : due.standing;
  return { productGroup, basis, lastAsOf, dueOn: due.dueOn, standing, exemptUntil: exemption.now ? exemption.until : null };
}

/** First day of a duty, or of the posture whose rhythm it has. */
function holdsFrom({ postureSince }: Terms, { validFrom, value }: Terms['duties'][number]): Day {
  const byPosture = value.days === null || value.during !== undefined;
  return later(validFrom, byPosture ? postureSince : null);
}

function later(one: Day, other: Day | null): Day {
  return other !== null && other > one ? other : one;
}
