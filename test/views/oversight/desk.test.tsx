import { describe, expect, it } from '@jest/globals';
import type { Inbox } from '../../../src/modules/oversight/inbox-line.js';
import { inboxFilter, inboxPath } from '../../../src/modules/oversight/inbox-query.js';
import { triageWords } from '../../../src/modules/oversight/triage.words.js';
import type { ReadVersion } from '../../../src/modules/oversight/read-report.js';
import { inboxProps } from '../../../src/modules/oversight/views/inbox.presenter.js';
import { InboxPage } from '../../../src/modules/oversight/views/inbox.view.js';
import { triageReport } from '../../../src/modules/oversight/views/triage-report.presenter.js';
import { TriageReportPage } from '../../../src/modules/oversight/views/triage-report.view.js';
import type { Frame } from '../../../src/web/page/frame.js';
import { renderPage } from '../../../src/web/page/render-page.js';
import { messageFaults } from '../../support/message-faults.js';

const frame: Frame = { language: 'nl', path: '/triage', nav: [] };
const CANARY = '"><script>kanarie</script>';
const at = new Date('2026-11-22T12:00:00Z');
const empty: Inbox = { lines: [], next: undefined, flags: [], failedMails: [], silent: [], answers: [], parked: 0 };

describe('words of the desk', () => {
  it('ask the same in both languages', () => expect(messageFaults(triageWords)).toEqual([]));
});

describe('the inbox', () => {
  it('says plainly when nothing waits', () => {
    const html = renderPage(<InboxPage frame={frame} posture={null} {...inboxProps(empty, {}, 'nl')} />);
    for (const text of ['Geen meldingen gevonden', 'Er is geen open signaal', 'Iedereen die meldde, meldt nog'])
      expect(html).toContain(text);
    expect(html).not.toContain('notice-warning');
  });

  it('escapes whatever a person wrote', () => {
    const line = {
      reportId: '1',
      version: 2,
      filedAt: at,
      kind: 'stock',
      productGroup: CANARY,
      state: 'withdrawn',
      severity: null,
      organisation: CANARY,
      region: CANARY,
    } as const;
    const flag = {
      id: '2',
      productGroup: CANARY,
      scopeKind: 'region',
      scopeCode: CANARY,
      level: CANARY,
      state: 'raised',
      raisedAt: at,
    } as const;
    const inbox: Inbox = {
      ...empty,
      lines: [line],
      flags: [flag],
      failedMails: [{ id: '3', recipientName: CANARY, composedAt: at }],
      silent: [{ id: '4', name: CANARY, lastAsOf: '2026-11-12' }],
      parked: 2,
    };
    const html = renderPage(<InboxPage frame={frame} posture={null} {...inboxProps(inbox, { kind: 'stock' }, 'nl')} />);
    expect(html).not.toContain('<script>');
    for (const text of ['versie 2', 'ingetrokken', '2 taken konden niet', 'laatste opgave 12 november 2026', 'Alles tonen'])
      expect(html).toContain(text);
  });

  it('keeps its filter in the address of the next page', () => {
    const filter = inboxFilter({ soort: 'shortage', product: 'ffp2', ernst: '4', na: 'x' });
    expect(filter).toEqual({ kind: 'shortage', productGroup: 'ffp2', severity: 4 });
    expect(inboxPath(filter, 'abc')).toBe('/triage?soort=shortage&product=ffp2&ernst=4&na=abc');
    expect(inboxFilter({ soort: ['a'], product: 7, ernst: '6' })).toEqual({});
  });
});

describe('a report for the desk', () => {
  const version: ReadVersion = {
    reportId: '1',
    version: 2,
    filedAt: at,
    recordedAt: at,
    kind: 'shortage',
    productGroup: 'ffp2',
    asOf: '2026-11-21',
    state: 'withdrawn',
    severity: 5,
    receipt: 'ABCD',
    body: { reason: CANARY },
    authorKind: 'client',
    authorName: null,
    authorEmail: null,
    organisationId: '2',
    organisation: CANARY,
    sector: 'hospital',
    region: null,
  };

  it('says who, where, and everything it once said, escaped', () => {
    const report = triageReport([version, { ...version, version: 1, body: { note: 'eerst' } }], 'nl');
    const html = renderPage(<TriageReportPage frame={frame} report={report} />);
    expect(html).not.toContain('<script>');
    for (const text of [
      '(ingetrokken)',
      'heel Nederland',
      'een systeem van de organisatie',
      'Versie 1, 22 november 2026 om 13:00',
      'eerst',
      '/landelijk/ffp2',
    ])
      expect(html).toContain(text);
  });
});
