import { describe, expect, it } from '@jest/globals';
import { afterFollowUp } from '../../../src/domain/escalations/after-follow-up.js';
import type { EscalationStanding } from '../../../src/domain/escalations/follow-up.js';

const INTERVALS = { reminderHours: 4, nextContactHours: 8, idleHours: 168 };
const START = new Date('2026-11-22T12:00:00Z');
const after = (hours: number) => new Date(START.getTime() + hours * 3_600_000);
const sent = (over: Partial<EscalationStanding> = {}): EscalationStanding => ({
  state: 'sent',
  contactPosition: 1,
  contacts: 2,
  noticesToContact: 1,
  contactSince: START,
  acknowledgedAt: null,
  followedUpAt: null,
  ...over,
});

describe('looking at an escalation', () => {
  it('waits until the reminder', () => {
    expect(afterFollowUp(sent(), INTERVALS, after(1))).toEqual({ standing: sent(), done: null, lookAgainAt: after(4) });
  });

  it('reminds once, and looks again when it is the next contact’s turn', () => {
    expect(afterFollowUp(sent(), INTERVALS, after(4))).toEqual({
      standing: sent({ noticesToContact: 2 }),
      done: 'reminded',
      lookAgainAt: after(8),
    });
  });

  it('does one thing at a time after a long silence', () => {
    const { standing, done, lookAgainAt } = afterFollowUp(sent(), INTERVALS, after(30));
    expect([standing.contactPosition, standing.noticesToContact, done, lookAgainAt]).toEqual([2, 1, 'next-contact', after(34)]);
  });

  it('re-opens with the first contact', () => {
    const idle = sent({ state: 'acknowledged', contactPosition: 2, noticesToContact: 2, acknowledgedAt: START });
    const { standing, done, lookAgainAt } = afterFollowUp(idle, INTERVALS, after(168));
    expect(standing).toMatchObject({ state: 'reopened', contactPosition: 1, noticesToContact: 1, contactSince: after(168) });
    expect([done, lookAgainAt]).toEqual(['reopened', after(172)]);
  });

  it('never looks again at what is settled', () => {
    expect(afterFollowUp(sent({ state: 'settled' }), INTERVALS, after(1)).lookAgainAt).toBeNull();
  });

  it('looks again at once when policy leaves no time before the reminder', () => {
    const hurried = { ...INTERVALS, reminderHours: 0 };
    const { done, lookAgainAt } = afterFollowUp(sent({ noticesToContact: 2 }), hurried, after(8));
    expect([done, lookAgainAt]).toEqual(['next-contact', after(8)]);
  });
});
