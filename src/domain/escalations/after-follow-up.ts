import type { EscalationIntervals, EscalationStanding, FollowUp } from './follow-up.js';
import { followUp } from './follow-up.js';

/** What was done when an escalation was looked at. */
export type FollowUpDone = 'reminded' | 'next-contact' | 'reopened' | null;

/** Where looking at an escalation leaves it, and when to look again; null: never. */
export interface FollowedUp {
  readonly standing: EscalationStanding;
  readonly done: FollowUpDone;
  readonly lookAgainAt: Date | null;
}

/**
 * Looks at an escalation once: does what is due, and says when to look again. After a long silence only one thing is
 * done at a time, so that nobody gets two mails at once.
 *
 * Source: own procedure, see follow-up.ts.
 */
export function afterFollowUp(standing: EscalationStanding, intervals: EscalationIntervals, now: Date): FollowedUp {
  const due = followUp(standing, intervals, now);
  const after = standingAfter(standing, due, now);
  const next = followUp(after, intervals, now);
  const lookAgainAt = next.kind === 'wait' ? next.until : next.kind === 'done' ? null : now;
  return { standing: after, done: DONE[due.kind], lookAgainAt };
}

const DONE: Readonly<Record<FollowUp['kind'], FollowUpDone>> = {
  remind: 'reminded',
  'next-contact': 'next-contact',
  reopen: 'reopened',
  wait: null,
  done: null,
};

function standingAfter(standing: EscalationStanding, due: FollowUp, now: Date): EscalationStanding {
  switch (due.kind) {
    case 'remind':
      return { ...standing, noticesToContact: standing.noticesToContact + 1 };
    case 'next-contact':
      return { ...standing, contactPosition: due.contactPosition, contactSince: now, noticesToContact: 1 };
    case 'reopen':
      return { ...standing, state: 'reopened', contactPosition: 1, contactSince: now, noticesToContact: 1 };
    case 'wait':
    case 'done':
      return standing;
  }
}
