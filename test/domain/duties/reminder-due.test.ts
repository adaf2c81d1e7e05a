import { describe, expect, it } from '@jest/globals';
import { reminderDue } from '../../../src/domain/duties/reminder-due.js';

const RULE = { before: 2, after: 1, atMost: 10 };
/** Due on Tuesday 1 December 2026; the last statement is of a week before. */
const OWED = { dueOn: '2026-12-01', lastAsOf: '2026-11-24' };

describe('when who owes a statement is reminded', () => {
  it.each([
    { today: '2026-11-26', moment: null, because: 'three business days before is too early' },
    { today: '2026-11-27', moment: 'ahead', because: 'two business days before, over a weekend' },
    { today: '2026-11-28', moment: null, because: 'not on a Saturday' },
    { today: '2026-11-29', moment: null, because: 'not on a Sunday' },
    { today: '2026-12-01', moment: 'ahead', because: 'on the day itself, when it was not done before' },
    { today: '2026-12-02', moment: 'late', because: 'the business day after' },
    { today: '2026-12-15', moment: 'late', because: 'ten business days after is the last' },
    { today: '2026-12-16', moment: null, because: 'then somebody of the desk calls' },
  ])('$moment on $today: $because', ({ today, moment }) => expect(reminderDue(OWED, RULE, today)).toBe(moment));

  it('waits over a holiday', () => {
    const owed = { dueOn: '2026-12-24', lastAsOf: '2026-12-17' };
    expect(['2026-12-25', '2026-12-26', '2026-12-27', '2026-12-28'].map((day) => reminderDue(owed, RULE, day))).toEqual([
      null,
      null,
      null,
      'late',
    ]);
  });

  it('says nothing ahead of what was stated on the very day that it would', () => {
    const daily = { dueOn: '2026-12-02', lastAsOf: '2026-12-01' };
    expect(reminderDue(daily, { ...RULE, before: 1 }, '2026-12-01')).toBeNull();
    expect(reminderDue(daily, { ...RULE, before: 0 }, '2026-12-02')).toBe('ahead');
  });

  it('asks who never stated anything too', () => expect(reminderDue({ ...OWED, lastAsOf: null }, RULE, '2026-11-27')).toBe('ahead'));

  it('leaves out what the policy leaves out', () => {
    expect(reminderDue(OWED, { ...RULE, before: null }, '2026-12-01')).toBeNull();
    expect(reminderDue(OWED, { ...RULE, after: null }, '2026-12-02')).toBeNull();
  });
});
