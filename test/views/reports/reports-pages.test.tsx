import { describe, expect, it } from '@jest/globals';
import { Problem } from '../../../src/domain/problem.js';
import type { KeptReport } from '../../../src/modules/reports/kept-report.js';
import { contentWords } from '../../../src/modules/reports/report-content.words.js';
import { formWords } from '../../../src/modules/reports/report-form.words.js';
import { ReportableGroups } from '../../../src/modules/reports/reportable-groups.js';
import { reportsWords } from '../../../src/modules/reports/reports.words.js';
import { contentRows } from '../../../src/modules/reports/views/content-rows.presenter.js';
import type { FormState } from '../../../src/modules/reports/views/form-state.view.js';
import { historyPage } from '../../../src/modules/reports/views/history.presenter.js';
import { keptPage } from '../../../src/modules/reports/views/kept.presenter.js';
import { reportPage } from '../../../src/modules/reports/views/report.presenter.js';
import { signalPage } from '../../../src/modules/reports/views/signal-form.presenter.js';
import { statementPage } from '../../../src/modules/reports/views/statement-form.presenter.js';
import { messageFaults } from '../../support/message-faults.js';
import type { Actor } from '../../../src/platform/actor.js';

const SIN = '"><script>alert(1)</script>';
const groups = new ReportableGroups([
  { id: 'ffp2', name: { nl: 'FFP2-masker', en: 'FFP2 respirator' }, baseUnit: 'piece', boxSizes: [20], packSizes: [20], inPairs: false },
]);
const frame = { language: 'nl', path: '/meldingen', nav: [] } as const;
const state = (typed: Record<string, string>): Omit<FormState, 'faults'> => ({
  frame,
  action: '/meldingen/voorraad',
  once: 'k',
  owner: 'o',
  csrf: 'c',
  typed,
  drafts: true,
});
const kept: KeptReport = {
  reportId: '018f0000-0000-7000-8000-000000000001',
  version: 1,
  filedAt: new Date('2026-11-22T12:00:00Z'),
  recordedAt: new Date('2026-11-22T12:00:00Z'),
  organisationId: 'o',
  kind: 'shortage',
  productGroup: SIN,
  asOf: '2026-11-22',
  basis: 'voluntary',
  state: 'filed',
  isCurrent: true,
  receipt: SIN,
  body: { note: SIN, [SIN]: SIN, materials: [SIN] },
  severity: 3,
  filedBy: null,
  sandbox: false,
};
const reader: Actor = { kind: 'person', id: 'p', organisationId: 'o', roles: ['organisation-admin'] };

describe('words of reports', () => {
  it.each([reportsWords, formWords, contentWords])('ask the same in both languages', (words) => {
    expect(messageFaults(words)).toEqual([]);
  });
});

describe('pages of reports', () => {
  it.each([
    ['history', () => historyPage(frame, { reports: [kept], next: undefined }, groups, { side: 'care', files: true })],
    ['one report', () => reportPage({ frame, history: [kept], groups, csrf: SIN, reader, reason: SIN })],
    ['kept form', () => keptPage(frame, '/meldingen/tekort', { [SIN]: SIN })],
    ['signal form', () => signalPage({ name: 'tekort', state: state({ note: SIN, productGroup: SIN, [SIN]: SIN }), groups })],
    [
      'statement form',
      () =>
        statementPage({
          state: state({ 'rows.0.productGroup': SIN, 'rows.0.stockOnHand': SIN, 'rows.0.other': SIN }),
          today: '2026-11-22',
          repeatable: true,
          groups,
        }),
    ],
  ])('%s escapes what people wrote', (_, draw) => {
    expect(draw()).not.toContain('<script>');
  });

  it('asks about a jump with two answers, in figures of the language', () => {
    const problem = new Problem({
      code: 'report.jump',
      pointer: '/rows/0/stockOnHand',
      values: { factor: 20, direction: 'less', stated: 70, previous: 1400.5, meant: 1400 },
    });
    const typed = { 'rows.0.productGroup': 'ffp2', 'rows.0.stockOnHand': '70' };
    const html = statementPage({ state: state(typed), problem, today: '2026-11-22', repeatable: false, groups });
    expect(html).toContain('Vorige keer was dit 1.400,5. Nu 70: ongeveer 20 keer zo weinig. Klopt dat?');
    expect(html).toContain('value="meant:1400"');
  });

  it('names the field in the list of faults', () => {
    const missing = (...pointers: readonly string[]) => {
      const [first = '', ...others] = pointers;
      const fault = (pointer: string) => ({ code: 'report.field-missing', pointer }) as const;
      return new Problem(fault(first), ...others.map(fault));
    };
    const statement = missing('/asOf', '/rows/0/stockOnHand', '/rows/0/incoming/0/quantity', '/rows/0/other');
    const html = statementPage({
      state: state({ 'rows.0.productGroup': 'ffp2' }),
      problem: statement,
      today: '2026-11-22',
      repeatable: false,
      groups,
    });
    for (const name of ['Dag van de telling', 'FFP2-masker, voorraad', 'FFP2-masker, hoeveel er komt', 'FFP2-masker'])
      expect(html).toContain(`>${name}: vul dit veld in.</a>`);
    expect(signalPage({ name: 'tekort', state: state({}), problem: missing('/startsOn', '/kind'), groups })).toMatch(
      />[^<]+(: v|\? V)ul dit veld in\.<\/a>.*>Vul dit veld in\.<\/a>/s,
    );
  });

  it('says a report in words', () => {
    const rows = contentRows(
      {
        kind: 'x',
        unit: 'box',
        reason: 'economic',
        careImpact: 'unsafe',
        state: 'actual',
        startsOn: '2026-11-01',
        customersInformed: true,
        incoming: [{ expectedOn: '2026-12-01', quantity: 5 }],
      },
      'nl',
    );
    expect(Object.fromEntries(rows)).toMatchObject({
      'Geteld in': 'dozen',
      Stand: 'Het tekort is er nu',
      'Begint op': '1 november 2026',
      'Klanten ingelicht': 'Ja',
      'Verwachte leveringen': '1 december 2026: 5',
    });
  });
});
