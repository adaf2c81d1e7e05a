import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../../src/platform/identity.js';
import { anchorsIn } from '../../../src/platform/trail-anchor-file.js';
import { TrailChain } from '../../../src/platform/trail-chain.js';
import { marksOf } from '../../../src/platform/trail-marks.js';
import { Trail } from '../../../src/platform/trail.js';
import type { Actor, Role } from '../../../src/platform/actor.js';
import { TRAIL_KEYS } from '../../support/trail-keys.js';
import { anOversightWorld, fileReport, type OversightWorld } from './an-oversight-world.js';

let world: OversightWorld;
let own: string;
let others: string;

beforeAll(async () => {
  world = await anOversightWorld();
  const { h1 = '', h2 = '' } = world.organisations;
  own = await fileReport(world, world.clock.now(), { organisationId: h1 });
  others = await fileReport(world, world.clock.now(), { organisationId: h2 });
  for (const id of [own, others]) expect((await world.get(`/triage/meldingen/${id}`, 'triage')).status).toBe(200);
}, 60_000);
afterAll(() => world.close());

const actions = async (action: string): Promise<number> =>
  (await world.admin.query<{ n: number }>('select count(*)::integer as n from trail where action = $1', [action])).rows[0]?.n ?? 0;

async function actorIn(role: Role): Promise<Actor> {
  const { id, organisationId } = await world.person(role);
  return { kind: 'person', id, organisationId, roles: [role] };
}

describe('who looked at a report (bekeken)', () => {
  it('is told by role to the organisation that filed it, and never by name', async () => {
    const { status, body } = await world.get('/spoor/bekeken', 'reporter');
    expect(status).toBe(200);
    expect(body).toContain('meldtafel');
    expect(body).toContain('melding bekeken');
    expect(body).toContain(own);
    const { id } = await world.person('triage');
    for (const secret of ['Iemand triage', 'triage@example.nl', id, others]) expect(body).not.toContain(secret);
  });

  it('can be asked for one report; one of another organisation looks like one that nobody looked at', async () => {
    const [mine, foreign, none] = await Promise.all(
      [own, others, newId(world.clock.now())].map((id) => world.get(`/spoor/bekeken?melding=${id}`, 'reporter', 'en')),
    );
    expect(mine?.body).toContain('triage desk');
    expect(foreign?.body.replaceAll(others, '')).toBe(none?.body.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ''));
  });

  it('is closed to who has no organisation', async () => {
    for (const role of ['triage', 'panel', 'chair', 'ministry', 'system-admin'] as const)
      expect((await world.get('/spoor/bekeken', role)).status).toBe(403);
  });
});

describe('the trail of an organisation', () => {
  it('is for its administrator: also who signed in, and nothing of another organisation', async () => {
    const { status, body } = await world.get('/spoor/organisatie', 'organisation-admin');
    expect(status).toBe(200);
    for (const words of ['aangemeld', 'melding bekeken', own]) expect(body).toContain(words);
    expect(body).not.toContain(others);
    expect((await world.get('/spoor/organisatie', 'reporter')).status).toBe(403);
  });
});

describe('the trail for the auditor', () => {
  it('is read whole and narrowed down, and the look is a line of its own', async () => {
    const before = await actions('trail.read');
    const { status, body } = await world.get('/spoor/alles?handeling=report.read', 'auditor');
    expect(status).toBe(200);
    for (const id of [own, others]) expect(body).toContain(id);
    expect((await world.get('/spoor/alles?van=2026-11-22&tot=2026-11-22', 'auditor')).body).toContain(own);
    const elsewhere = await world.get(`/spoor/alles?van=2026-11-23&nummer=${own}`, 'auditor');
    expect(elsewhere.body).not.toContain(`report ${own}`);
    expect(await actions('trail.read')).toBe(before + 3);
  });

  it('refuses a day that is none', async () => {
    expect((await world.get('/spoor/alles?van=gisteren', 'auditor')).status).toBe(400);
  });

  it('is taken out as lines with marks and links, closed by a signed head; that is on record first', async () => {
    await new TrailChain(world.clock, world.worker, TRAIL_KEYS).runAll();
    const { status, body } = await world.get('/spoor/uitvoer?handeling=report.read', 'auditor');
    expect(status).toBe(200);
    const lines = body.trim().split('\n');
    const rows = lines.slice(0, -1).map((line) => JSON.parse(line));
    expect(rows.map(({ subjectId }) => subjectId).sort()).toEqual([own, others].sort());
    for (const { recordedAt, mac, ...row } of rows) {
      const sealed = { ...row, recordedAt: new Date(recordedAt), mac: Buffer.from(mac, 'hex') };
      expect(marksOf(TRAIL_KEYS).onRow(sealed)).toBe(true);
      expect(marksOf(TRAIL_KEYS).onRow({ ...sealed, action: 'report.filed' })).toBe(false);
      expect(row.link).toMatchObject({ position: expect.any(Number), linkHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    }
    const [anchor] = anchorsIn(lines.at(-1) ?? '');
    expect(anchor !== undefined && marksOf(TRAIL_KEYS).onAnchor(anchor)).toBe(true);
    expect(await actions('trail.exported')).toBe(1);
  });

  it.each(['reporter', 'organisation-admin', 'triage', 'panel', 'chair', 'ministry', 'inspectorate', 'system-admin'] as const)(
    'is closed to a person in the role %s',
    async (role) => {
      const [page, file] = await Promise.all([world.get('/spoor/alles', role), world.get('/spoor/uitvoer', role)]);
      expect([page.status, file.status]).toEqual([403, 403]);
      expect(page.body + file.body).not.toContain(others);
    },
  );

  it('gives no row to who may not see it, whatever a page would ask', async () => {
    const { h1 = '' } = world.organisations;
    const seen = async (role: Role) =>
      world.web.transaction(await actorIn(role), (tx) =>
        tx.query<{ organisation_id: string | null; actor_id: string }>('select * from trail'),
      );
    const self = await world.person('reporter');
    for (const row of await seen('reporter'))
      expect([row.organisation_id, row.actor_id]).toEqual(expect.arrayContaining([expect.any(String)]));
    expect((await seen('reporter')).every((row) => row.organisation_id === h1 || row.actor_id === self.id)).toBe(true);
    const desk = await world.person('triage');
    expect((await seen('triage')).every((row) => row.actor_id === desk.id)).toBe(true);
  });

  it('is known by its writer: a row holds the roles of who acted', async () => {
    const trail = new Trail(world.clock, TRAIL_KEYS);
    const actor = await actorIn('triage');
    await world.web.transaction(actor, (tx) => trail.record(tx, { action: 'test.done', subjectKind: 'test', subjectId: '1' }));
    const { rows } = await world.admin.query(`select actor_roles from trail where action = 'test.done'`);
    expect(rows).toEqual([{ actor_roles: 'triage' }]);
  });
});
