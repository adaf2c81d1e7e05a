/** Where a flag (signaal) stands. Drawn in flag-states.md; a test compares drawing and code. */
export type FlagState = 'raised' | 'in-assessment' | 'advised' | 'escalated' | 'monitored' | 'closed' | 'dismissed';

/** What can be done with a flag; each is the name of a use case. */
export type FlagTransition =
  'convene-panel' | 'conclude-assessment' | 'escalate-flag' | 'monitor-flag' | 'close-flag' | 'dismiss-flag' | 'reassess-flag';

/** From which states a transition may be taken, and where it leads. */
export const FLAG_TRANSITIONS: Readonly<Record<FlagTransition, { readonly from: readonly FlagState[]; readonly to: FlagState }>> = {
  'convene-panel': { from: ['raised'], to: 'in-assessment' },
  'conclude-assessment': { from: ['in-assessment'], to: 'advised' },
  'escalate-flag': { from: ['advised', 'monitored'], to: 'escalated' },
  'monitor-flag': { from: ['advised', 'escalated'], to: 'monitored' },
  'reassess-flag': { from: ['advised', 'monitored'], to: 'in-assessment' },
  'close-flag': { from: ['advised', 'escalated', 'monitored'], to: 'closed' },
  'dismiss-flag': { from: ['raised', 'in-assessment'], to: 'dismissed' },
};

/** Transitions that need a reason in words, because they end a warning. */
export const NEEDS_REASON: readonly FlagTransition[] = ['dismiss-flag', 'close-flag', 'reassess-flag'];

/** States from which nothing follows: the product group and scope may be flagged anew. */
export const FINAL_STATES: readonly FlagState[] = ['closed', 'dismissed'];

/**
 * Where a transition leads from a state; undefined when it may not be taken there.
 *
 * Source: own procedure, after the letter of 14 April 2021 (Kamerstuk 32 805, nr. 114): reports are assessed by a standing
 * group of experts, who advise, and the ministry decides.
 */
export function stateAfter(state: FlagState, transition: FlagTransition): FlagState | undefined {
  const { from, to } = FLAG_TRANSITIONS[transition];
  return from.includes(state) ? to : undefined;
}

/** What can be done with a flag in this state, in the order of the procedure. */
export function transitionsFrom(state: FlagState): readonly FlagTransition[] {
  return TRANSITIONS.filter((transition) => FLAG_TRANSITIONS[transition].from.includes(state));
}

const TRANSITIONS: readonly FlagTransition[] = [
  'convene-panel',
  'conclude-assessment',
  'escalate-flag',
  'monitor-flag',
  'reassess-flag',
  'close-flag',
  'dismiss-flag',
];
