import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { Chance } from '../../../src/domain/demo/chance.js';
import { demoEvents } from '../../../src/domain/demo/demo-events.js';
import type { ReplayReport } from '../../../src/domain/demo/replay-event.js';
import { simulateArticle } from '../../../src/domain/demo/simulate-article.js';
import { DEMO_SCRIPT } from '../../../src/modules/oversight/demo/facts/demo-script.js';
import { aScript } from './a-script.js';

const digestOf = (events: readonly ReplayReport[]): string => createHash('sha256').update(JSON.stringify(events)).digest('hex');

describe('the demo world we ship', () => {
  it('is the same for the same script, to the byte', () => {
    expect(digestOf(demoEvents(aScript()))).toBe('2ff4bea8ecea46cf2b76e03bb1cdb9de058c6986b39e73fd7f5a0139860b98ed');
    expect(digestOf(demoEvents(DEMO_SCRIPT))).toBe('862c4f17ee1872605a68c77ffd306c92d8f86265d61d21079b3396d2b068be1b');
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

describe('the flow of its articles', () => {
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
});
