import type { Day } from '../calendar.js';
import type { Side } from '../parties/sectors.js';
import type { PolicyRow } from '../policy/policy-row.js';
import { POSTURES } from '../posture/posture.js';
import type { Duty } from './due-statement.js';
import { dutiesInTurn } from './duties-in-turn.js';
import type { ExemptionTerm } from './exemption.js';

/** A duty in the table of policy. */
type DutyRow = PolicyRow & { readonly value: Duty };

/**
 * Whether a duty by law holds for what is exempted on any day of its term, in whatever posture: then two persons decide.
 *
 * @param duties  of the past, in force and to come, as far as they are decided
 * @param groups  product groups that there are
 *
 * Source: own procedure (decision 45).
 */
export function touchesLaw(term: ExemptionTerm & { readonly side: Side }, duties: readonly DutyRow[], groups: readonly string[]): boolean {
  const asked = groups.filter((group) => term.productGroup === null || term.productGroup === group);
  return daysOfChange(term, duties).some((day) => asked.some((productGroup) => isByLaw(duties, day, { side: term.side, productGroup })));
}

/** Between these days nothing becomes a duty that was none. */
function daysOfChange({ from, until }: ExemptionTerm, duties: readonly DutyRow[]): readonly Day[] {
  const within = duties.map(({ validFrom }) => validFrom).filter((day) => day > from && day <= until);
  return [from, ...new Set(within)];
}

function isByLaw(duties: readonly DutyRow[], day: Day, of: { readonly side: Side; readonly productGroup: string }): boolean {
  return POSTURES.some((posture) => dutiesInTurn(duties, day, { ...of, posture }).some(({ value }) => value.basis === 'statutory'));
}
