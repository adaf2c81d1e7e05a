import { describe, expect, it } from '@jest/globals';
import { Chance } from '../../../src/domain/demo/chance.js';
import { demoEvents } from '../../../src/domain/demo/demo-events.js';
import type { Incident } from '../../../src/domain/demo/demo-script.js';
import { incidentEvents, withIncidents } from '../../../src/domain/demo/incident-events.js';
import type { StatementEvent } from '../../../src/domain/demo/statement-events.js';
import { siteStatements, supplierStatements } from '../../../src/domain/demo/statement-events.js';
import { aScript } from './a-script.js';

const WEEKS = [0, 1, 2, 3];
const line = (reporter: string, week: number, product: string) => ({
  reporter,
  week,
  product,
  stock: 10,
  used: 1,
  received: 1,
  onOrder: 1,
});
const STATED: readonly StatementEvent[] = [
  ...siteStatements(
    ['A', 'B'].flatMap((reporter) => WEEKS.flatMap((week) => ['FFP2', 'GOWN'].map((product) => line(reporter, week, product)))),
    aScript(),
    new Chance(1),
  ),
  ...supplierStatements(
    WEEKS.map((week) => ({
      ...{ reporter: 'S', week, product: 'FFP2', stock: 10 },
      received: 1,
      shipped: 1,
      backorder: 1,
      expectedInbound28d: 1,
    })),
    aScript(),
    new Chance(1),
  ),
];
const after = (...incidents: readonly Incident[]): readonly StatementEvent[] => withIncidents(STATED, aScript({ incidents }));
const idsOf = (events: readonly StatementEvent[]): string[] => events.map(({ report_id }) => report_id);
const later = (instant: string, days: number): string => new Date(Date.parse(instant) + days * 86_400_000).toISOString();
const changed = (events: readonly StatementEvent[]): StatementEvent[] => events.filter((event) => !STATED.includes(event));

describe('a statement of the demo world', () => {
  it('comes as it was sent when nothing happens', () => {
    expect(after()).toEqual(STATED);
    const elsewhere = { kind: 'late', reporter: 'C', week: 2, days: 5 } as const;
    expect(after(elsewhere)).toEqual(STATED);
    expect(after({ ...elsewhere, reporter: 'A', week: 7 })).toEqual(STATED);
  });

  it('comes late, and only that of the week', () => {
    const events = after({ kind: 'late', reporter: 'A', week: 2, days: 5 });
    expect(idsOf(events)).toEqual(idsOf(STATED));
    const [was] = STATED.filter(({ report_id }) => report_id === 'A-W03');
    expect(changed(events)).toEqual([{ ...was, received_at: later(was?.received_at ?? '', 5) }]);
  });

  it('stays away from a week on', () => {
    const silent = idsOf(STATED).filter((id) => !['A-W03', 'A-W04'].includes(id));
    expect(idsOf(after({ kind: 'silent', reporter: 'A', week: 2 }))).toEqual(silent);
  });

  it('is sent again the next day', () => {
    const [was] = STATED.filter(({ report_id }) => report_id === 'A-W02');
    const events = after({ kind: 'sent-twice', reporter: 'A', week: 1 });
    expect(changed(events)).toEqual([{ ...was, received_at: later(was?.received_at ?? '', 1) }]);
    expect(events.filter(({ report_id }) => report_id === 'A-W02')).toHaveLength(2);
  });

  it('has a slip in one article, corrected the next day under a name of its own', () => {
    const [was] = STATED.filter(({ report_id }) => report_id === 'A-W02');
    const [slip, correction, ...more] = changed(after({ kind: 'corrected', reporter: 'A', week: 1, product: 'FFP2', factor: 10 }));
    const next = later(was?.received_at ?? '', 1);
    expect(more).toEqual([]);
    expect(slip?.lines.map(({ product, stock }) => [product, stock])).toEqual([
      ['FFP2', 100],
      ['GOWN', 10],
    ]);
    expect({ ...slip, lines: was?.lines }).toEqual(was);
    expect(correction).toEqual({ ...was, report_id: 'A-W02-corrected', supersedes: 'A-W02', received_at: next, created_at: next });
  });

  it('has no slip where nothing was filled in, nor at a supplier', () => {
    const blank = STATED.slice(0, 1).flatMap((event) => (event.kind === 'stock_report' ? [event] : []));
    const [first] = blank.map((event) => ({ ...event, lines: event.lines.map((one) => ({ ...one, stock: null })) }));
    const incidents = [{ kind: 'corrected', reporter: 'A', week: 0, product: 'FFP2', factor: 10 }] as const;
    const [slip] = withIncidents(first === undefined ? [] : [first], aScript({ incidents }));
    expect(slip?.lines.map(({ stock }) => stock)).toEqual([null, null]);
    expect(after({ kind: 'corrected', reporter: 'S', week: 1, product: 'FFP2', factor: 10 })).toEqual(STATED);
  });

  it('may come late and silence follow: incidents happen one after the other', () => {
    const events = after({ kind: 'late', reporter: 'A', week: 0, days: 2 }, { kind: 'silent', reporter: 'A', week: 1 });
    expect(idsOf(events).filter((id) => id.startsWith('A'))).toEqual(['A-W01']);
    expect(changed(events)).toHaveLength(1);
  });
});

describe('what else is told in the demo world', () => {
  const mistaken = { kind: 'signal-withdrawn', reporter: 'A', week: 1, product: 'FFP2', reason: 'found' } as const;
  const announced: Incident = {
    kind: 'interruption',
    ...{ reporter: 'S', product: 'FFP2', announced: '2020-02-10' },
    ...{ startsOn: '2020-02-14', endsOn: '2020-05-01', reason: 'economic', marketShare: 0.3 },
  };

  it('is a signal, taken back the next morning', () => {
    const told = '2020-02-08T12:00:00.000Z';
    const back = '2020-02-09T09:00:00.000Z';
    const whose = { reporter: 'A' };
    expect(incidentEvents(aScript({ incidents: [mistaken] }))).toEqual([
      {
        ...whose,
        ...{ kind: 'shortage_signal', received_at: told, created_at: told },
        ...{ report_id: 'A-FFP2-mistaken', product: 'FFP2', severity: 2 },
      },
      {
        ...whose,
        ...{ kind: 'withdrawal', received_at: back, created_at: back },
        ...{ report_id: 'A-FFP2-mistaken-withdrawn', withdraws: 'A-FFP2-mistaken', reason: 'found' },
      },
    ]);
    expect(withIncidents(STATED, aScript({ incidents: [mistaken] }))).toEqual(STATED);
  });

  it('is an interruption, announced at noon', () => {
    expect(incidentEvents(aScript({ incidents: [announced] }))).toEqual([
      {
        ...{ kind: 'supply_interruption', received_at: '2020-02-10T12:00:00.000Z', created_at: '2020-02-10T09:00:00.000Z' },
        ...{ report_id: 'S-FFP2-interruption', reporter: 'S', product: 'FFP2' },
        ...{ starts_on: '2020-02-14', ends_on: '2020-05-01', reason: 'economic', market_share: 0.3 },
      },
    ]);
  });

  it('is nothing more than that', () => {
    expect(incidentEvents(aScript({ incidents: [{ kind: 'silent', reporter: 'A', week: 1 }] }))).toEqual([]);
  });

  it('is in the world with all the rest', () => {
    const ids = demoEvents(aScript({ incidents: [mistaken, announced] })).map(({ report_id }) => report_id);
    expect(ids).toEqual(expect.arrayContaining(['A-W02', 'A-FFP2-mistaken', 'A-FFP2-mistaken-withdrawn', 'S-FFP2-interruption']));
  });
});
