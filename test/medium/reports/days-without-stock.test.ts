import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openedReports } from '../../support/kept-reports.js';
import { aReportingSite, type ReportingSite } from './reporting-site.js';
import { aReportingWorld, type ReportingWorld, rowsIn } from './reporting-world.js';

let world: ReportingWorld;
let site: ReportingSite;
beforeAll(async () => {
  world = await aReportingWorld();
  site = await aReportingSite(world);
});
afterAll(async () => {
  await site.close();
  await world.close();
});

const STATEMENT = {
  asOf: '2026-11-22',
  'rows.0.productGroup': 'ffp2',
  'rows.0.unit': 'piece',
  'rows.0.stockOnHand': '0',
  'rows.0.usedPerWeek': '30',
};
const send = (typed: Record<string, string>) =>
  site.ask({
    method: 'POST',
    url: '/meldingen/voorraad',
    as: 'anouk',
    form: {
      ...{ _csrf: 'token-of-Anouk', owner: 'id' in world.anouk.actor ? world.anouk.actor.id : '' },
      ...{ key: `key-${Math.random()}`, do: 'file', ...STATEMENT, ...typed },
    },
  });

describe('a statement that says on how many days nothing was left', () => {
  it('corrects use for the days on which nothing was left, and says which days cannot be', async () => {
    const refused = await send({ 'rows.0.daysOutOfStock': '8' });
    expect(refused.body).toMatch(/href="#[^"]*daysOutOfStock"/);
    expect(refused.body).toContain('Het gebruik gaat over 7 dagen.');
    expect(await rowsIn(world)).toMatchObject({ report: 0 });
    const sent = await send({ 'rows.0.usedPerWeek': '30', 'rows.0.daysOutOfStock': '2' });
    expect(sent.statusCode).toBe(303);
    const [ffp2] = await openedReports(world, 'order by product_group');
    expect(ffp2).toMatchObject({ product_group: 'ffp2', usedPerWeek: 42, daysOutOfStock: 2 });
    const again = await site.ask({ url: '/meldingen/voorraad', as: 'anouk' });
    expect(again.body).toMatch(/name="rows\.\d+\.usedPerWeek"[^>]*value="42"/);
    expect(again.body).not.toMatch(/name="rows\.\d+\.daysOutOfStock"[^>]*value="2"/);
  });
});
