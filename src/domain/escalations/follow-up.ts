import type { EscalationState } from './escalation-states.js';

/** How long to wait, in hours; policy data with author and reason. */
export interface EscalationIntervals {
  /** From a notice to the reminder to the same contact. */
  readonly reminderHours: number;
  /** From a first notice to the next contact. */
  readonly nextContactHours: number;
  /** From an acknowledgement, or from the last thing done, to re-opening. */
  readonly idleHours: number;
}

/** Where an escalation stands, as far as following it up is concerned. */
export interface EscalationStanding {
  readonly state: EscalationState;
  /** The contact whose turn it is: 1 is told first. */
  readonly contactPosition: number;
  /** How many contacts there are. */
  readonly contacts: number;
  /** Notices so far to this contact: 1 after the first. */
  readonly noticesToContact: number;
  /** When this contact was first told. */
  readonly contactSince: Date;
  readonly acknowledgedAt: Date | null;
  readonly followedUpAt: Date | null;
}

/** What must be done now, or when to look again. */
export type FollowUp =
  | { readonly kind: 'remind'; readonly contactPosition: number }
  | { readonly kind: 'next-contact'; readonly contactPosition: number }
  | { readonly kind: 'reopen' }
  | { readonly kind: 'wait'; readonly until: Date }
  | { readonly kind: 'done' };

const HOUR_MS = 3_600_000;

/**
 * Follows an escalation up: unanswered, the contact is reminded once, then the next contact is told, and after the last
 * the first again: one place further each time, however many are told at once, so that nobody is passed over when that changes; acknowledged and idle, it is re-opened. An instant that is reached exactly counts as passed.
 *
 * Source: own procedure; the letter of 14 April 2021 asks that the ministry is told "in time to act".
 */
export function followUp(standing: EscalationStanding, intervals: EscalationIntervals, now: Date): FollowUp {
  if (standing.state === 'settled') return { kind: 'done' };
  if (standing.state === 'acknowledged') return afterAcknowledgement(standing, intervals, now);
  return afterNotice(standing, intervals, now);
}

function afterAcknowledgement(standing: EscalationStanding, { idleHours }: EscalationIntervals, now: Date): FollowUp {
  const last = standing.followedUpAt ?? standing.acknowledgedAt;
  if (last === null) throw new RangeError('an acknowledged escalation knows when it was acknowledged');
  const until = hoursAfter(last, idleHours);
  return until <= now ? { kind: 'reopen' } : { kind: 'wait', until };
}

function afterNotice(standing: EscalationStanding, intervals: EscalationIntervals, now: Date): FollowUp {
  const { contactPosition, contacts, noticesToContact, contactSince } = standing;
  const next = hoursAfter(contactSince, intervals.nextContactHours);
  if (next <= now) return { kind: 'next-contact', contactPosition: (contactPosition % contacts) + 1 };
  if (noticesToContact > 1) return { kind: 'wait', until: next };
  const reminder = hoursAfter(contactSince, intervals.reminderHours);
  if (reminder <= now) return { kind: 'remind', contactPosition };
  return { kind: 'wait', until: reminder < next ? reminder : next };
}

function hoursAfter(instant: Date, hours: number): Date {
  return new Date(instant.getTime() + hours * HOUR_MS);
}
