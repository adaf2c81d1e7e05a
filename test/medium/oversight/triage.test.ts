import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SyncPolicy } from '../../../src/modules/expected-use/index.js';
import { PolicyRepository } from '../../../src/modules/expected-use/policy.repository.js';
import { ROLES } from '../../../src/platform/actor.js';
import { Trail } from '../../../src/platform/trail.js';
import { TRAIL_KEYS } from '../../support/trail-keys.js';
import { aSealedMail } from './a-sealed-mail.js';
import { anOversightWorld, fileReport, type OversightWorld } from './an-oversight-world.js';

let world: OversightWorld;
let shortage: string;
/** The form of what is sealed; the inbox does not open it. */
const SEALED = `decode('01' || repeat('00', 60), 'hex')`;
const CANARY = 'kanarie <b>7319</b>';
const at = (day: string, hour = 10) => new Date(`${day}T${String(hour).padStart(2, '0')}:00:00Z`);

beforeAll(async () => {
  world = await anOversightWorld();
  await new SyncPolicy(world.clock, world.worker, new PolicyRepository(), new Trail(world.clock, TRAIL_KEYS)).execute();
  const { h1 = '', h2 = '', h3 = '', h4 = '' } = world.organisations;
  await fileReport(world, at('2026-11-20'), { organisationId: h1, body: { kind: 'stock', stockOnHand: 731_977 } });
  await fileReport(world, at('2026-11-12'), { organisationId: h2 });
  await fileReport(world, at('2026-10-30'), { organisationId: h3 });
  await fileReport(world, at('2026-11-13'), { organisationId: h4 });
  await fileReport(world, at('2026-11-16'), { organisationId: h4 });
  shortage = await fileReport(world, at('2026-11-21'), {
    organisationId: h2,
    kind: 'shortage',
    productGroup: 'isolation-gown',
    severity: 5,
    body: { kind: 'shortage', careImpact: 'unsafe', note: CANARY },
  });
  await world.admin.query(
    `insert into outbox (job, payload, promised_at, due_at, parked_at, fault)
     values ('cells.fold', '{"reportIds": ["geheim-7319"]}', now(), now(), now(), 'TypeError: '),
            ('mail.send', '{}', now(), now(), null, null)`,
  );
  await world.admin.query(
    `insert into flag (id, product_group, scope_kind, scope_code, level, state, raised_at, changed_at, rule_version, evidence, shown)
     values ('019aa000-0000-7000-8000-000000000001', 'ffp2', 'region', 'VR17', 'critical', 'raised', now(), now(), '1', ${SEALED}, ${SEALED}),
            ('019aa000-0000-7000-8000-000000000002', 'apron', 'national', 'NL', 'watch', 'dismissed', now(), now(), '1', ${SEALED}, ${SEALED})`,
  );
  await aSealedMail(world, 'refused');
}, 60_000);
afterAll(() => world.close());

describe('the inbox of the triage desk', () => {
  it('shows the newest report first, with who and how severe', async () => {
    const { status, body } = await world.get('/triage', 'triage');
    expect(status).toBe(200);
    const places = ['Tekort</a>', 'Voorraadopgave</a>'].map((text) => body.indexOf(text));
    expect(places[0]).toBeLessThan(places[1] ?? 0);
    for (const text of ['Ziekenhuis h2 (Rotterdam-Rijnmond)', '5: Acuut', `/triage/meldingen/${shortage}`]) expect(body).toContain(text);
  });

  it('names what does not go by itself', async () => {
    const { body } = await world.get('/triage', 'triage');
    expect(body).toContain('1 taak kon niet worden gedaan');
    expect(body).toContain('Dilara');
    expect(body).toContain('/signalen/019aa000-0000-7000-8000-000000000001');
    expect(body).not.toContain('019aa000-0000-7000-8000-000000000002');
  });

  it('names who fell silent within the last week only', async () => {
    const { body } = await world.get('/triage', 'triage', 'en');
    expect(body).toContain('Ziekenhuis h2, last statement 12 November 2026');
    for (const ref of ['h1', 'h3', 'h4']) expect(body).not.toContain(`Ziekenhuis ${ref}, last statement`);
  });

  it.each([
    { query: '?soort=shortage', shortages: true, statements: false },
    { query: '?product=ffp2', shortages: false, statements: true },
    { query: '?ernst=5', shortages: true, statements: false },
    { query: '?soort=stock&product=isolation-gown', shortages: false, statements: false },
    { query: '?soort=x&product=%27&ernst=99&na=nonsense', shortages: true, statements: true },
  ])('is narrowed down by $query', async ({ query, shortages, statements }) => {
    const { body } = await world.get(`/triage${query}`, 'triage');
    const table = /<table.*<\/table>/s.exec(body)?.[0] ?? '';
    expect([table.includes('Tekort</a>'), table.includes('Voorraadopgave</a>')]).toEqual([shortages, statements]);
  });

  it('goes on after the last report of a page', async () => {
    const { body } = await world.get(`/triage?na=${shortage}`, 'triage');
    expect(body).not.toContain(`/triage/meldingen/${shortage}`);
    expect(body).toContain('Ziekenhuis h1');
  });

  it.each(ROLES.filter((role) => role !== 'triage'))('is closed to %s', async (role) => {
    expect((await world.get('/triage', role)).status).toBe(403);
    expect((await world.get(`/triage/meldingen/${shortage}`, role)).status).toBe(403);
  });

  it('asks who is nobody to sign in', async () => {
    expect(await world.get('/triage')).toMatchObject({ status: 303, location: '/aanmelden?terug=%2Ftriage' });
  });
});

describe('a report that the triage desk opens', () => {
  it('is shown whole, escaped, and leaves a line that names its organisation', async () => {
    const { status, body } = await world.get(`/triage/meldingen/${shortage}`, 'triage');
    expect(status).toBe(200);
    expect(body).toContain('kanarie &lt;b>7319&lt;/b>');
    expect(body).toContain('Ziekenhuis h2');
    const { id } = await world.person('triage');
    const { rows } = await world.admin.query(`select actor_id, organisation_id, subject_id from trail where action = 'report.read'`);
    expect(rows).toEqual([{ actor_id: id, organisation_id: world.organisations['h2'], subject_id: shortage }]);
  });

  it.each(['nonsense', '019aa000-0000-7000-8000-00000000ffff'])('does not exist as %s, and leaves no line', async (id) => {
    const before = await world.admin.query('select count(*) from trail');
    expect((await world.get(`/triage/meldingen/${id}`, 'triage')).status).toBe(404);
    expect((await world.admin.query('select count(*) from trail')).rows).toEqual(before.rows);
  });
});
