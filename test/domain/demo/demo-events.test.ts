import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { Chance } from '../../../src/domain/demo/chance.js';
import { demoEvents } from '../../../src/domain/demo/demo-events.js';
import type { Incident } from '../../../src/domain/demo/demo-script.js';
import type { ReplayReport } from '../../../src/domain/demo/replay-event.js';
import { simulateArticle } from '../../../src/domain/demo/simulate-article.js';
import { DEMO_SCRIPT } from '../../../src/modules/oversight/demo/facts/demo-script.js';
import { aScript } from './a-script.js';

const digestOf = (events: readonly ReplayReport[]): string => createHash('sha256').update(JSON.stringify(events)).digest('hex');
const withIncident = (incident: Incident): readonly ReplayReport[] => demoEvents(aScript({ incidents: [incident] }));
const named = (events: readonly ReplayReport[], id: string): readonly ReplayReport[] => events.filter(({ report_id }) => report_id === id);

describe('the demo world', () => {
  it('is the same for the same script, to the byte', () => {
    expect(digestOf(demoEvents(aScript()))).toBe('2ff4bea8ecea46cf2b76e03bb1cdb9de058c6986b39e73fd7f5a0139860b98ed');
    expect(digestOf(demoEvents(DEMO_SCRIPT))).toBe('862c4f17ee1872605a68c77ffd306c92d8f86265d61d21079b3396d2b068be1b');
  });

  it('is another for another seed', () => {
    expect(digestOf(demoEvents(aScript({ seed: 8 })))).not.toBe(digestOf(demoEvents(aScript())));
  });

  it('comes in order of receipt, each report under its own name', () => {
    const events = demoEvents(DEMO_SCRIPT);
    const times = events.map(({ received_at }) => received_at);
    expect(times).toEqual([...times].sort());
    const twice = events.length - new Set(events.map(({ report_id }) => report_id)).size;
    expect(twice).toBe(DEMO_SCRIPT.incidents.filter(({ kind }) => kind === 'sent-twice').length);
  });

  it('is created before it is received', () => {
    for (const { created_at, received_at } of demoEvents(DEMO_SCRIPT)) expect(created_at <= received_at).toBe(true);
  });
});

const FFP2 = { code: 'FFP2', perInpatient: 0.2, perIcuPatient: 1, perCovidWard: 3, perCovidIcu: 8 };

describe('the flow of an article', () => {
  const ledgers = DEMO_SCRIPT.articles.map((article) => simulateArticle(article, DEMO_SCRIPT, new Chance(1)));

  it('never has less than nothing', () => {
    for (const { sites, suppliers } of ledgers) {
      for (const { stock, used, received, onOrder } of sites) expect(Math.min(stock, used, received, onOrder)).toBeGreaterThanOrEqual(0);
      for (const { stock, received, shipped, backorder } of suppliers)
        expect(Math.min(stock, received, shipped, backorder)).toBeGreaterThanOrEqual(0);
    }
  });

  it('counts in whole pieces', () => {
    const counted = ledgers.flatMap(({ sites, suppliers }) => [...sites, ...suppliers]).flatMap((line) => Object.values(line));
    expect(counted.filter((value) => typeof value === 'number' && !Number.isInteger(value))).toEqual([]);
  });

  it('loses nothing: what is shipped in a week is received in the next, and stock is what came less what went', () => {
    for (const { sites, suppliers } of ledgers) {
      for (let week = 1; week < DEMO_SCRIPT.weeks; week += 1) {
        const shipped = suppliers.filter((line) => line.week === week - 1).reduce((sum, line) => sum + line.shipped, 0);
        expect(sites.filter((line) => line.week === week).reduce((sum, { received }) => sum + received, 0)).toBe(shipped);
      }
      const before = (line: (typeof sites)[number]) =>
        sites.find(({ reporter, week }) => reporter === line.reporter && week === line.week - 1);
      const moved = sites
        .filter((line) => line.week > 0)
        .map((line) => line.stock - line.received + line.used - (before(line)?.stock ?? -1));
      expect(moved.filter((lost) => lost !== 0)).toEqual([]);
    }
  });

  it('runs dry where the supplier stops, and not elsewhere', () => {
    const { sites } = simulateArticle(FFP2, aScript({ occupancy: [] }), new Chance(1));
    const last = (reporter: string): number => sites.filter((line) => line.reporter === reporter).at(-1)?.stock ?? -1;
    expect(last('A')).toBeLessThan(last('B') / 2);
  });
});

describe('what goes wrong in the demo world', () => {
  it('comes late', () => {
    const [event] = named(withIncident({ kind: 'late', reporter: 'A', week: 2, days: 5 }), 'A-W03');
    expect(event?.received_at.slice(0, 10)).toBe('2020-02-19');
  });

  it('falls silent', () => {
    const ids = withIncident({ kind: 'silent', reporter: 'A', week: 3 }).map(({ report_id }) => report_id);
    expect(ids.filter((id) => id.startsWith('A-W'))).toEqual(['A-W01', 'A-W02', 'A-W03']);
    expect(ids.filter((id) => id.startsWith('B-W'))).toHaveLength(8);
  });

  it('is sent twice', () => {
    const twice = named(withIncident({ kind: 'sent-twice', reporter: 'A', week: 0 }), 'A-W01');
    expect(twice.map(({ received_at }) => received_at.slice(0, 10))).toEqual(['2020-01-31', '2020-02-01']);
  });

  it('has a slip that is corrected the next day', () => {
    const events = withIncident({ kind: 'corrected', reporter: 'A', week: 1, product: 'FFP2', factor: 10 });
    const stockIn = (id: string): number => named(events, id).flatMap((event) => ('lines' in event ? event.lines : []))[0]?.stock ?? 0;
    expect(stockIn('A-W02')).toBe(stockIn('A-W02-corrected') * 10);
    expect(named(events, 'A-W02-corrected')).toMatchObject([{ supersedes: 'A-W02' }]);
  });

  it('is taken back', () => {
    const events = withIncident({ kind: 'signal-withdrawn', reporter: 'B', week: 1, product: 'FFP2', reason: 'found' });
    expect(events.filter(({ report_id }) => report_id.startsWith('B-FFP2-mistaken'))).toMatchObject([
      { kind: 'shortage_signal', received_at: '2020-02-08T12:00:00.000Z' },
      { kind: 'withdrawal', withdraws: 'B-FFP2-mistaken', received_at: '2020-02-09T09:00:00.000Z', reason: 'found' },
    ]);
  });

  it('is announced', () => {
    const incident = {
      reporter: 'S',
      product: 'FFP2',
      announced: '2020-02-10',
      startsOn: '2020-02-14',
      endsOn: '2020-05-01',
      reason: 'economic',
      marketShare: 0.3,
    };
    expect(withIncident({ kind: 'interruption', ...incident }).filter(({ kind }) => kind === 'supply_interruption')).toMatchObject([
      { received_at: '2020-02-10T12:00:00.000Z', starts_on: '2020-02-14', ends_on: '2020-05-01', market_share: 0.3 },
    ]);
  });
});
