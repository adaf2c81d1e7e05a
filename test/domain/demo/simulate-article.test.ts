import { describe, expect, it } from '@jest/globals';
import { Chance } from '../../../src/domain/demo/chance.js';
import { needOf } from '../../../src/domain/demo/need-of.js';
import { endOfWeek, simulateArticle } from '../../../src/domain/demo/simulate-article.js';
import { aScript, aSite } from './a-script.js';

const FFP2 = { code: 'FFP2', perInpatient: 0.2, perIcuPatient: 1, perCovidWard: 3, perCovidIcu: 8 };
const sitesOf = (...buysFrom: readonly number[]) => buysFrom.map((supplier, at) => aSite({ id: `Z${at}`, buysFrom: supplier }));

describe('the flow of an article', () => {
  it('has a line for everybody who uses or sells it, every week', () => {
    const sites = [...sitesOf(0, 1), aSite({ id: 'gowns', uses: ['GOWN'] })];
    const suppliers = [...aScript().suppliers, { id: 'gowns', sells: ['GOWN'], stockWeeks: 1, inbound: [] }];
    const ledger = simulateArticle(FFP2, aScript({ weeks: 2, sites, suppliers }), new Chance(1));
    expect(ledger.sites.map(({ week, reporter, product }) => `${week} ${reporter} ${product}`)).toEqual([
      '0 Z0 FFP2',
      '0 Z1 FFP2',
      '1 Z0 FFP2',
      '1 Z1 FFP2',
    ]);
    expect(ledger.suppliers.map(({ week, reporter }) => `${week} ${reporter}`)).toEqual(['0 S', '0 T', '1 S', '1 T']);
  });

  it('loses nothing: what is shipped in a week is received in the next', () => {
    const { sites, suppliers } = simulateArticle(FFP2, aScript({ weeks: 20 }), new Chance(1));
    const sum = (amounts: readonly number[]): number => amounts.reduce((total, one) => total + one, 0);
    for (let week = 1; week < 20; week += 1) {
      const shipped = suppliers.filter((line) => line.week === week - 1).map((line) => line.shipped);
      expect(sum(sites.filter((line) => line.week === week).map(({ received }) => received))).toBe(sum(shipped));
    }
  });

  it('comes to each site from its own supplier, counted round', () => {
    const { sites } = simulateArticle(FFP2, aScript({ occupancy: [], sites: sitesOf(0, 1, 2, 3), weeks: 12 }), new Chance(1));
    const received = (reporter: string): number =>
      sites.filter((line) => line.reporter === reporter && line.week > 8).at(-1)?.received ?? -1;
    expect(['Z0', 'Z2'].map(received)).toEqual([0, 0]);
    for (const reporter of ['Z1', 'Z3']) expect(received(reporter)).toBeGreaterThan(0);
  });

  it('comes to nobody when nobody sells it', () => {
    const { sites, suppliers } = simulateArticle(FFP2, aScript({ suppliers: [] }), new Chance(1));
    expect(suppliers).toEqual([]);
    expect(new Set(sites.map(({ received }) => received))).toEqual(new Set([0]));
  });

  it('follows the patients', () => {
    const site = aSite({ bufferWeeks: 50 });
    const script = aScript({ sites: [site] });
    const needs = needOf(script);
    for (const { week, used } of simulateArticle(FFP2, script, new Chance(1)).sites) {
      const need = needs.inWeek(FFP2, site, endOfWeek(script, week));
      expect(Math.abs(used / need - 1)).toBeLessThan(0.13);
    }
  });

  it('runs dry where the supplier stops, and not elsewhere', () => {
    const { sites } = simulateArticle(FFP2, aScript({ occupancy: [] }), new Chance(1));
    const last = (reporter: string): number => sites.filter((line) => line.reporter === reporter).at(-1)?.stock ?? -1;
    expect(last('A')).toBeLessThan(last('B') / 2);
  });

  it('is counted on the same day of every week', () => {
    expect([0, 1, 5].map((week) => endOfWeek({ firstEnd: '2020-01-31' }, week))).toEqual(['2020-01-31', '2020-02-07', '2020-03-06']);
  });
});
