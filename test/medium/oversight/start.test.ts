import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PolicyRepository } from '../../../src/modules/expected-use/policy.repository.js';
import { SyncPolicy } from '../../../src/modules/expected-use/index.js';
import { ROLES, system } from '../../../src/platform/actor.js';
import { Trail } from '../../../src/platform/trail.js';
import { keepContribution } from '../../support/kept-sums.js';
import { anOversightWorld, fileReport, type OversightWorld } from './an-oversight-world.js';
import { TRAIL_KEYS } from '../../support/trail-keys.js';

let world: OversightWorld;
const STATEMENT = { kind: 'stock', productGroup: 'ffp2', asOf: '2026-11-13', unit: 'piece', stockOnHand: 400, usedPerWeek: 30 };

beforeAll(async () => {
  world = await anOversightWorld();
  await new SyncPolicy(world.clock, world.worker, new PolicyRepository(), new Trail(world.clock, TRAIL_KEYS)).execute();
}, 60_000);
afterAll(() => world.close());

const at = (day: string) => new Date(`${day}T10:00:00Z`);

describe('the home of who reports, on Sunday 22 November 2026 (week 47)', () => {
  it('begins with what is due and nothing to repeat', async () => {
    const { status, body } = await world.get('/start', 'reporter');
    expect(status).toBe(200);
    expect(body).toContain('Uw opgave van week 47 staat nog open');
    expect(body).not.toContain('value="repeat"');
    expect(body).toContain('Wij weten nog niet hoe u ervoor staat');
  });

  it('offers last week again in one press, and shows nothing of others', async () => {
    const { h1 = '', h2 = '' } = world.organisations;
    await fileReport(world, at('2026-11-13'), { organisationId: h1, body: STATEMENT });
    await fileReport(world, at('2026-11-20'), { organisationId: h2, productGroup: 'apron', body: { ...STATEMENT, stockOnHand: 7_319 } });
    await contribution(h1, 'ffp2', 400);
    await contribution(h2, 'apron', 7_319);
    const { body } = await world.get('/start', 'reporter');
    expect(body).toContain('value="repeat"');
    expect(body).toMatch(/<th scope="row">Ademhalingsbeschermingsmasker FFP2<\/th><td class="number">13 weken/);
    expect(body).not.toMatch(/7[.,]?319|Schort/);
  });

  it('is content once the statement of this week is in', async () => {
    await fileReport(world, at('2026-11-16'), { organisationId: world.organisations['h1'] ?? '', body: STATEMENT });
    expect((await world.get('/start', 'reporter', 'en')).body).toContain('Your statement of week 47 is in');
  });

  it('says when the next statement is due: voluntary in the rhythm of the posture, and by duty once the table of policy has one', async () => {
    const before = await world.get('/start', 'reporter');
    expect(before.body).toContain('20 november 2026');
    expect(before.body).toContain('vrijwillig');
    const rules = new PolicyRepository();
    const duty = { basis: 'statutory', days: 3, until: '2026-12-31' } as const;
    const rule = {
      kind: 'reporting-duty',
      side: 'care',
      validFrom: '2026-11-20',
      author: 'a',
      reason: 'r',
      source: 's',
      verified: false,
    } as const;
    await world.worker.transaction(system('test'), async (tx) => {
      await rules.add(tx, { ...rule, productGroup: 'ffp2', value: duty }, world.clock.now());
      await rules.add(tx, { ...rule, productGroup: 'apron', value: { ...duty, until: '2026-11-21' } }, world.clock.now());
      await rules.add(tx, { ...rule, productGroup: 'examination-glove', value: duty }, world.clock.now());
    });
    const { body } = await world.get('/start', 'reporter');
    const table = body.slice(body.indexOf('id="opgaven"'), body.indexOf('</table>', body.indexOf('id="opgaven"')));
    expect(table.match(/wettelijke plicht/g)).toHaveLength(2);
    expect(table).toMatch(/FFP2.*13 november 2026.*20 november 2026.*de dag is voorbij/);
    expect(table).toMatch(/nog niet.*25 november 2026.*op tijd/);
    expect(table).not.toContain('Schort');
  });

  it('asks nothing of who only administers the organisation: how it stands and what it reported, no way to report', async () => {
    const { status, body } = await world.get('/start', 'organisation-admin', 'en');
    expect([status, body.includes('How you stand'), body.includes('Your latest reports')]).toEqual([200, true, true]);
    for (const place of ['voorraad', 'tekort', 'vraagstijging']) expect(body).not.toContain(`/meldingen/${place}`);
  });

  it.each(ROLES.filter((role) => role !== 'reporter' && role !== 'organisation-admin'))('is closed to %s', async (role) => {
    expect((await world.get('/start', role)).status).toBe(403);
  });
});

async function contribution(organisationId: string, productGroup: string, usable: number): Promise<void> {
  const line = { organisationId, productGroup, weekStart: '2026-11-09', asOf: '2026-11-13' };
  await keepContribution(world, { ...line, usable, blocked: 0, used: 30, expected: 30, incoming: 0 });
}
