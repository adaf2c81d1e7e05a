import { describe, expect, it } from '@jest/globals';
import { monthsAhead } from '../../../src/modules/oversight/operation/months-ahead.js';
import { operationWords } from '../../../src/modules/oversight/operation/operation.words.js';
import type { SystemStanding } from '../../../src/modules/oversight/operation/system-standing.js';
import { operationProps } from '../../../src/modules/oversight/operation/views/operation.presenter.js';
import { OperationPage } from '../../../src/modules/oversight/operation/views/operation.view.js';
import type { Frame } from '../../../src/web/page/frame.js';
import { renderPage } from '../../../src/web/page/render-page.js';
import { messageFaults } from '../../support/message-faults.js';

const frame: Frame = { language: 'nl', path: '/beheer', nav: [] };
const at = new Date('2026-11-22T12:00:00Z');
const job = { job: 'mail.send', open: 1, oldestSeconds: 60, failing: 0, parked: 0 };
const table = { name: 'report', lastMonth: '2026-12', monthsAhead: 1, strays: false };
const calm: SystemStanding = {
  now: at,
  backup: { markedAt: new Date('2026-11-21T10:00:00Z'), seenAt: at, tables: 90, rows: 1_234_567 },
  jobs: [job],
  stuck: [],
  mail: [
    { state: 'sent', count: 3, lately: 1, oldest: at },
    { state: 'refused', count: 2, lately: 0, oldest: at },
  ],
  tables: [table],
};
const pageOf = (change: Partial<SystemStanding>): string =>
  renderPage(<OperationPage frame={frame} csrf="penning" {...operationProps({ ...calm, ...change }, 'nl')} />);

describe('how the service runs', () => {
  it('asks the same in both languages', () => expect(messageFaults(operationWords)).toEqual([]));

  it('is calm up to and with a minute of waiting, one month ahead, a backup of 26 hours, and mail that was lost longer ago', () =>
    expect(operationProps(calm, 'nl').troubles).toEqual([]));

  it.each<{ change: Partial<SystemStanding>; says: string }>([
    { change: { jobs: [{ ...job, oldestSeconds: 60.1 }] }, says: 'wacht al 61 seconden' },
    { change: { jobs: [{ ...job, oldestSeconds: 7_200 }] }, says: 'wacht al 2 uur' },
    { change: { jobs: [{ ...job, parked: 2 }] }, says: '2 taken zijn' },
    { change: { jobs: [{ ...job, failing: 1 }] }, says: '1 taak mislukt steeds' },
    { change: { mail: [{ state: 'given-up', count: 7, lately: 1, oldest: at }] }, says: '1 mail is de afgelopen week niet' },
    { change: { tables: [{ ...table, lastMonth: null, monthsAhead: -1 }] }, says: 'De tabel report heeft geen ruimte' },
    { change: { tables: [{ ...table, strays: true }] }, says: 'rijen buiten de maanden' },
    { change: { backup: null }, says: 'nog nooit een back-up' },
    { change: { now: new Date('2026-11-22T12:00:01Z') }, says: 'back-up die is gezien, is 26 uur oud' },
  ])('says: $says', ({ change, says }) => {
    expect(operationProps({ ...calm, ...change }, 'nl').troubles).toEqual([expect.stringContaining(says)]);
    expect(pageOf(change)).toContain(says);
  });

  it('says how much the last backup holds', () => {
    for (const text of ['21 november 2026 om 11:00', '1.234.567']) expect(pageOf({})).toContain(text);
    expect(pageOf({ backup: null })).toContain('Er is nog geen back-up gezien');
  });

  it('has a button for what was put aside, and none for what is tried again by itself', () => {
    const failed = { job: 'mail.send', fault: 'TypeError', count: 2, since: at };
    const html = pageOf({ stuck: [{ ...failed, aside: true }] });
    for (const text of ['Bied 2 taken mail.send opnieuw aan', 'value="TypeError"', 'value="penning"', '22 november 2026 om 13:00'])
      expect(html).toContain(text);
    expect(pageOf({ stuck: [{ ...failed, aside: false }] })).not.toContain('<button class="button button-secondary" type="submit">Bied');
  });

  it.each([
    { today: '2026-11-22', last: '2026-11', ahead: 0 },
    { today: '2026-11-01', last: '2027-02', ahead: 3 },
    { today: '2026-11-30', last: '2026-09', ahead: -2 },
    { today: '2026-11-30', last: null, ahead: -1 },
  ])('from $today to $last are $ahead months', ({ today, last, ahead }) => expect(monthsAhead(today, last)).toBe(ahead));
});
