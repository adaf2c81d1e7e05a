import { describe, expect, it } from '@jest/globals';
import { ESCALATION_TRANSITIONS, escalationAfter, type EscalationTransition } from '../../../src/domain/escalations/escalation-states.js';
import { type EscalationStanding, followUp } from '../../../src/domain/escalations/follow-up.js';
import { drawnTransitions } from '../../support/drawn-transitions.js';

const START = new Date('2026-11-22T12:00:00Z');
const hours = (n: number, milliseconds = 0) => new Date(START.getTime() + n * 3_600_000 + milliseconds);
const INTERVALS = { reminderHours: 4, nextContactHours: 8, idleHours: 168 };
const standing = (over: Partial<EscalationStanding>): EscalationStanding => ({
  state: 'sent',
  contactPosition: 1,
  contacts: 3,
  noticesToContact: 1,
  contactSince: START,
  acknowledgedAt: null,
  followedUpAt: null,
  ...over,
});

describe('following up an escalation', () => {
  it.each([
    { because: 'just sent', over: {}, at: hours(0), then: { kind: 'wait', until: hours(4) } },
    { because: 'a millisecond before the reminder', over: {}, at: hours(4, -1), then: { kind: 'wait', until: hours(4) } },
    { because: 'the reminder is due exactly', over: {}, at: hours(4), then: { kind: 'remind', contactPosition: 1 } },
    { because: 'reminded already', over: { noticesToContact: 2 }, at: hours(5), then: { kind: 'wait', until: hours(8) } },
    {
      because: 'a millisecond before the next contact',
      over: { noticesToContact: 2 },
      at: hours(8, -1),
      then: { kind: 'wait', until: hours(8) },
    },
    {
      because: 'the next contact is due exactly',
      over: { noticesToContact: 2 },
      at: hours(8),
      then: { kind: 'next-contact', contactPosition: 2 },
    },
    { because: 'the reminder was missed too', over: {}, at: hours(9), then: { kind: 'next-contact', contactPosition: 2 } },
    {
      because: 'after the last contact comes the first',
      over: { contactPosition: 3 },
      at: hours(8),
      then: { kind: 'next-contact', contactPosition: 1 },
    },
    { because: 'reopened is told anew', over: { state: 'reopened' }, at: hours(4), then: { kind: 'remind', contactPosition: 1 } },
    {
      because: 'acknowledged',
      over: { state: 'acknowledged', acknowledgedAt: START },
      at: hours(167),
      then: { kind: 'wait', until: hours(168) },
    },
    { because: 'acknowledged and idle', over: { state: 'acknowledged', acknowledgedAt: START }, at: hours(168), then: { kind: 'reopen' } },
    {
      because: 'something was done since',
      over: { state: 'acknowledged', acknowledgedAt: START, followedUpAt: hours(100) },
      at: hours(168),
      then: { kind: 'wait', until: hours(268) },
    },
    { because: 'settled', over: { state: 'settled' }, at: hours(9_999), then: { kind: 'done' } },
  ] as const)('$because', ({ over, at, then }) => {
    expect(followUp(standing(over), INTERVALS, at)).toEqual(then);
  });

  it('goes to the next contact without a reminder when policy puts the reminder later', () => {
    const late = { ...INTERVALS, reminderHours: 12 };
    expect(followUp(standing({}), late, hours(1))).toEqual({ kind: 'wait', until: hours(8) });
    expect(followUp(standing({}), late, hours(8))).toEqual({ kind: 'next-contact', contactPosition: 2 });
  });

  it('refuses an acknowledgement without an instant', () => {
    expect(() => followUp(standing({ state: 'acknowledged' }), INTERVALS, START)).toThrow('knows when it was acknowledged');
  });
});

describe('the life of an escalation', () => {
  it('is drawn as it is coded', () => {
    const names = Object.keys(ESCALATION_TRANSITIONS) as EscalationTransition[];
    const coded = names.flatMap((name) =>
      ESCALATION_TRANSITIONS[name].from.map((from) => `${from} --> ${ESCALATION_TRANSITIONS[name].to}: ${name}`),
    );
    expect(coded.sort()).toEqual(drawnTransitions('escalations/escalation-states.md'));
  });

  it.each([
    { from: 'sent', by: 'acknowledge-escalation', to: 'acknowledged' },
    { from: 'acknowledged', by: 'acknowledge-escalation', to: undefined },
    { from: 'acknowledged', by: 'reopen-escalation', to: 'reopened' },
    { from: 'sent', by: 'reopen-escalation', to: undefined },
    { from: 'settled', by: 'acknowledge-escalation', to: undefined },
  ] as const)('$from by $by leads to $to', ({ from, by, to }) => {
    expect(escalationAfter(from, by)).toBe(to);
  });
});
