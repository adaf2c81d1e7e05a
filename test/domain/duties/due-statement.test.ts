import { describe, expect, it } from '@jest/globals';
import { type Duty, dueStatement } from '../../../src/domain/duties/due-statement.js';

const WEEK = 7;
const VOLUNTARY: Duty = { basis: 'voluntary', days: null, until: null };
const DAILY: Duty = { basis: 'statutory', days: 1, until: '2026-12-31' };

describe('when a statement is due', () => {
  it.each([
    { duty: VOLUNTARY, last: '2026-11-20', today: '2026-11-26', due: '2026-11-27', standing: 'ahead', because: 'a week later, tomorrow' },
    { duty: VOLUNTARY, last: '2026-11-20', today: '2026-11-27', due: '2026-11-27', standing: 'due', because: 'the day itself is in time' },
    { duty: VOLUNTARY, last: '2026-11-20', today: '2026-11-28', due: '2026-11-27', standing: 'overdue', because: 'the day after' },
    { duty: VOLUNTARY, last: '2026-11-21', today: '2026-11-28', due: '2026-11-30', standing: 'ahead', because: 'a Saturday is put off' },
    { duty: DAILY, last: '2026-12-24', today: '2026-12-26', due: '2026-12-28', standing: 'ahead', because: 'Christmas is put off' },
    {
      duty: DAILY,
      last: '2026-12-30',
      today: '2026-12-31',
      due: '2026-12-31',
      standing: 'due',
      because: 'the last day of the duty counts',
    },
  ])('$standing on $due: $because', ({ duty, last, today, due, standing }) => {
    expect(dueStatement(duty, { from: last, notBefore: '2020-01-01' }, today, WEEK)).toEqual({ dueOn: due, standing });
  });

  it.each([
    { last: '2026-10-01', notBefore: '2026-11-23', due: '2026-11-23', because: 'stated long before the duty began' },
    { last: '2026-11-20', notBefore: '2026-11-23', due: '2026-11-27', because: 'stated just before it' },
    { last: '2026-10-01', notBefore: '2026-11-28', due: '2026-11-30', because: 'it began in a weekend' },
  ])('nobody is late by a rule that did not hold yet: $because', ({ last, notBefore, due }) => {
    expect(dueStatement(VOLUNTARY, { from: last, notBefore }, '2026-11-23', WEEK)?.dueOn).toBe(due);
  });

  it('is not asked once the duty has ended', () =>
    expect(dueStatement(DAILY, { from: '2026-12-01', notBefore: '2020-01-01' }, '2027-01-01', WEEK)).toBeUndefined());
});
