/** Where an escalation to the ministry stands. Drawn in escalation-states.md; a test compares drawing and code. */
export type EscalationState = 'sent' | 'acknowledged' | 'reopened' | 'settled';

/** What can be done with an escalation. Source: own procedure. */
export type EscalationTransition = 'acknowledge-escalation' | 'reopen-escalation' | 'settle-escalation';

/** From which states a transition may be taken, and where it leads. Source: own procedure. */
export const ESCALATION_TRANSITIONS: Readonly<
  Record<EscalationTransition, { readonly from: readonly EscalationState[]; readonly to: EscalationState }>
> = {
  'acknowledge-escalation': { from: ['sent', 'reopened'], to: 'acknowledged' },
  'reopen-escalation': { from: ['acknowledged'], to: 'reopened' },
  'settle-escalation': { from: ['sent', 'acknowledged', 'reopened'], to: 'settled' },
};

/** Where a transition leads; undefined when it may not be taken in this state. */
export function escalationAfter(state: EscalationState, transition: EscalationTransition): EscalationState | undefined {
  const { from, to } = ESCALATION_TRANSITIONS[transition];
  return from.includes(state) ? to : undefined;
}
