import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Actor } from '../../../src/platform/actor.js';
import { Doorkeeper } from '../../../src/web/doorkeeper.js';
import { AccessWorld } from './access-world.js';

/** Rows that are nobody's: rules in force, where the demo’s day stands, what is sealed or wrapped. Each has a test of its own. */
const OPEN = ['data_key', 'demo_world', 'migration', 'partitioned_table', 'policy'];

/** Who sees a row at all, of a world in which everybody has one, when a use case would forget to ask. */
const SEEN: Readonly<Record<string, readonly string[]>> = {
  report: ['machine', 'reporter', 'reporter-supplier', 'organisation-admin', 'triage', 'chair', 'inspectorate'],
  idempotency: ['machine', 'reporter', 'reporter-supplier', 'organisation-admin'],
  flag: ['triage', 'panel', 'chair', 'ministry', 'inspectorate'],
  flag_step: ['triage', 'panel', 'chair', 'ministry', 'inspectorate'],
  invitation: ['triage', 'panel', 'chair'],
  escalation: ['triage', 'panel', 'chair', 'ministry', 'inspectorate'],
  escalation_step: ['triage', 'panel', 'chair', 'ministry', 'inspectorate'],
  ministry_contact: ['triage', 'chair'],
  secretariat_contact: ['triage'],
  api_key: ['organisation-admin'],
  duty_exemption: ['reporter', 'reporter-supplier', 'organisation-admin', 'triage'],
};

/** What is somebody’s, and whose: nobody but the desk sees a row of another organisation. */
const OWNED = {
  report: 'organisation_id',
  idempotency: 'organisation_id',
  contribution: 'organisation_id',
  api_key: 'organisation_id',
  duty_exemption: 'organisation_id',
};

/** A report that may be read, filed once more in the name of another organisation. */
const FORGED = `insert into report
                select (jsonb_populate_record(report, jsonb_build_object('organisation_id', $1::uuid, 'version', 99))).* from report limit 1`;

let access: AccessWorld;
const actors = new Map<string, Actor>();
beforeAll(async () => {
  access = await AccessWorld.make();
  const doorkeeper = access.app.app.get(Doorkeeper, { strict: false });
  for (const { name, bearer = '' } of access.askers) {
    const visitor = (await doorkeeper.clientOf(bearer)) ?? (await doorkeeper.personOf(bearer));
    if (visitor !== undefined) actors.set(name, visitor.actor);
  }
}, 120_000);
afterAll(() => access.close());

/** A role of the database that has no right to the table sees nothing either. */
async function seen(actor: Actor, table: string, where = 'true'): Promise<number> {
  return access.world.web
    .transaction(actor, async (tx) => (await tx.query(`select 1 as one from ${table} where ${where} limit 1`)).length)
    .catch(unlessDenied);
}

function unlessDenied(fault: unknown): number {
  if (fault instanceof Error && /permission denied/.test(fault.message)) return 0;
  throw fault;
}

async function tables(): Promise<string[]> {
  const { rows } = await access.world.admin.query<{ name: string }>(
    `select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition order by relname`,
  );
  return rows.map(({ name }) => name);
}

describe('the database itself', () => {
  it('knows everybody of this test', () => expect(actors.size).toBe(access.askers.length - 1));

  it.each(Object.entries(SEEN))('shows %s to these and nobody else', async (table, names) => {
    const found: string[] = [];
    for (const [name, actor] of actors) if ((await seen(actor, table)) > 0) found.push(name);
    expect(found).toEqual(names);
  });

  it.each(Object.entries(OWNED))('shows nobody but the desk a row of another organisation: %s', async (table, column) => {
    const found: string[] = [];
    for (const [name, actor] of actors) {
      const own = 'organisationId' in actor && actor.organisationId !== null ? actor.organisationId : randomUUID();
      if ((await seen(actor, table, `${column} <> '${own}'`)) > 0) found.push(name);
    }
    const shown = table === 'report' ? ['chair', 'inspectorate'] : [];
    expect(found.filter((name) => name !== 'triage')).toEqual(shown);
  });

  it('shows the inspectorate the one report that a legal ground in force names, and neither another nor who filed it', async () => {
    const inspector = actors.get('inspectorate');
    if (inspector === undefined) throw new RangeError('somebody of the inspectorate');
    const { reporter } = access.things.reports;
    expect([
      await seen(inspector, 'report', `report_id = '${reporter}'`),
      await seen(inspector, 'report', `report_id <> '${reporter}'`),
    ]).toEqual([1, 0]);
    expect(await seen(inspector, 'report', 'author_id is not null')).toBe(0);
    expect(await seen(inspector, 'legal_ground')).toBe(1);
    await access.world.admin.query(`update legal_ground set valid_until = current_date - 2`);
    expect([await seen(inspector, 'report'), await seen(inspector, 'legal_ground')]).toEqual([0, 0]);
    await access.world.admin.query(`update legal_ground set valid_until = '2100-01-01'`);
  });

  it('shows a person without a role, and a machine of nobody, no row of any table but the open ones', async () => {
    const strangers: Actor[] = [
      { kind: 'person', id: randomUUID(), organisationId: null, roles: [] },
      { kind: 'client', id: randomUUID(), organisationId: randomUUID(), scopes: ['reports:read', 'reports:write'] },
    ];
    const closed = (await tables()).filter((table) => !OPEN.includes(table));
    const shown: string[] = [];
    for (const [actor, table] of strangers.flatMap((stranger) => closed.map((name) => [stranger, name] as const))) {
      if ((await seen(actor, table)) > 0) shown.push(`${actor.kind} ${table}`);
    }
    expect(shown).toEqual([]);
  });

  it('shows a stranger no key of an organisation', async () => {
    const stranger: Actor = { kind: 'person', id: randomUUID(), organisationId: null, roles: [] };
    expect(await seen(stranger, 'data_key', `owner <> 'service'`)).toBe(0);
  });

  it('lets no stranger change or remove a row of any table', async () => {
    const stranger: Actor = { kind: 'person', id: randomUUID(), organisationId: null, roles: [] };
    const changed: string[] = [];
    for (const table of await tables()) {
      const removed = await access.world.web
        .transaction(stranger, async (tx) => (await tx.query(`delete from ${table} returning 1 as one`)).length)
        .catch(unlessDenied);
      if (removed > 0) changed.push(table);
    }
    expect(changed).toEqual([]);
  });

  it('lets nobody file a report for another organisation', async () => {
    const { rows } = await access.world.admin.query<{ organisation: string }>(
      'select distinct organisation_id as organisation from report order by 1',
    );
    for (const [name, actor] of actors) {
      const own = 'organisationId' in actor ? actor.organisationId : null;
      const other = rows.find(({ organisation }) => organisation !== own)?.organisation;
      const forged = access.world.web.transaction(actor, (tx) => tx.query(FORGED, [other]));
      const outcome = await forged.then(
        () => 'nothing to forge',
        (fault: Error) => fault.message,
      );
      expect([name, outcome]).toEqual([name, expect.stringMatching(/nothing to forge|row-level security|permission denied/)]);
    }
    const { rowCount } = await access.world.admin.query('select 1 from report where version = 99');
    expect(rowCount).toBe(0);
  });
});
