import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Actor, Role } from '../../../src/platform/actor.js';
import { contactByLink } from '../../../src/platform/actor.js';
import { ownRoleOf } from '../../../src/platform/introduction.js';
import type { World } from '../../support/database.js';
import { AccessWorld } from '../access/access-world.js';

let access: AccessWorld;
let world: World;
beforeAll(async () => {
  access = await AccessWorld.make();
  world = access.world;
}, 120_000);
afterAll(() => access.close());

const somebody = (...roles: Role[]): Actor => ({ kind: 'person', id: randomUUID(), organisationId: null, roles });

/** All that the two roles may read at all; everything else they are refused, with rows or without. */
const READABLE = {
  meldpunt_panel: [
    ...['account_letter', 'assessment', 'break_glass', 'break_glass_report', 'break_glass_step', 'data_key', 'demo_world'],
    ...['dossier_entry', 'dossier_release', 'escalation', 'escalation_step', 'organisation', 'report'],
    ...[
      'external_identity',
      'flag',
      'flag_step',
      'invitation',
      'mail_key',
      'ministry_contact',
      'panel_conclusion',
      'passkey',
      'person',
      'policy',
      'policy_proposal',
      'posture_evaluation',
      'recovery_code',
    ],
    ...['reveal', 'publication', 'published_total', 'session', 'told_dikes', 'totp', 'trail'],
  ],
  meldpunt_ministry: [
    ...['account_letter', 'assessment', 'data_key', 'demo_world', 'escalation', 'escalation_step', 'external_identity'],
    ...['flag', 'flag_step', 'invitation', 'legal_ground', 'legal_ground_end', 'mail_key'],
    ...[
      'panel_conclusion',
      'passkey',
      'person',
      'policy',
      'recovery_code',
      'report',
      'publication',
      'published_total',
      'session',
      'told_dikes',
      'totp',
      'trail',
    ],
  ],
} as const;

const asked = (actor: Actor, sql: string) => world.web.transaction(actor, (tx) => tx.query<Record<string, unknown>>(sql));

describe('the panel and the ministry read through roles of their own', () => {
  it.each<readonly [Actor, string]>([
    [somebody('panel'), 'meldpunt_panel'],
    [somebody('chair'), 'meldpunt_panel'],
    [somebody('panel', 'chair'), 'meldpunt_panel'],
    [somebody('ministry'), 'meldpunt_ministry'],
    [somebody('inspectorate'), 'meldpunt_ministry'],
    [contactByLink(randomUUID(), randomUUID()), 'meldpunt_ministry'],
    [somebody('triage'), 'meldpunt_web'],
    [somebody('panel', 'triage'), 'meldpunt_web'],
    [somebody('panel', 'ministry'), 'meldpunt_web'],
    [somebody(), 'meldpunt_web'],
    [{ kind: 'gate' }, 'meldpunt_web'],
  ])('%j is %s', async (actor, role) => {
    expect(await asked(actor, 'select current_user as role')).toEqual([{ role }]);
  });

  it('for one transaction alone, on whatever connection it comes', async () => {
    const roles = await Promise.all(
      Array.from({ length: 60 }, (_, at) => asked(somebody(at % 2 === 0 ? 'panel' : 'triage'), 'select current_user as role')),
    );
    expect(roles.map(([row]) => row?.['role'])).toEqual(roles.map((_, at) => (at % 2 === 0 ? 'meldpunt_panel' : 'meldpunt_web')));
  });

  it('leaves who would hold roles of two worlds the rights of neither', async () => {
    expect(await asked(somebody('chair', 'ministry'), 'select id from flag')).toEqual([]);
    expect(await asked(somebody('panel', 'reporter'), 'select report_id from report')).toEqual([]);
  });

  it('is not taken on by the worker, which has rights of its own', async () => {
    const [row] = await world.worker.transaction(somebody('panel'), (tx) => tx.query('select current_user as role'));
    expect(row).toEqual({ role: 'meldpunt_worker' });
  });

  it.each(Object.entries(READABLE))('%s may read these tables and no other', async (role, tables) => {
    const { rows } = await world.admin.query<{ name: string }>(
      `select relname as name
         from pg_class
        where relnamespace in ('public'::regnamespace, 'bullmq'::regnamespace)
          and relkind in ('r', 'p', 'v', 'm', 'S')
          and (has_table_privilege($1, oid, 'select') or has_any_column_privilege($1, oid, 'select'))
        order by 1`,
      [role],
    );
    expect(rows.map(({ name }) => name)).toEqual([...tables].sort());
  });

  it.each([somebody('panel'), somebody('chair'), somebody('ministry'), somebody('inspectorate')])(
    'lets nobody reach a report without a legal ground or break-glass access, a sum, a key of an organisation or another person: %j',
    async (actor) => {
      const onGround = actor.kind === 'person' && actor.roles.includes('inspectorate') ? 1 : 0;
      expect(await asked(actor, 'select report_id from report')).toHaveLength(onGround);
      const names = asked(actor, 'select name from organisation');
      if (ownRoleOf(actor) === 'meldpunt_panel') expect(await names).toEqual([]);
      else await expect(names).rejects.toThrow('permission denied for table organisation');
      for (const table of ['draft', 'idempotency', 'contribution', 'cell', 'holding', 'api_key', 'message']) {
        await expect(asked(actor, `select 1 from ${table}`)).rejects.toThrow(`permission denied for table ${table}`);
      }
      expect(await asked(actor, `select id from data_key where owner <> 'service'`)).toHaveLength(onGround);
      const people = await asked(actor, 'select roles from person');
      const peers = actor.kind === 'person' && actor.roles.includes('chair');
      expect(people.every(({ roles }) => peers && /panel|chair/.test(String(roles)))).toBe(true);
      expect(await asked(actor, 'select token_hash from session')).toEqual([]);
      await expect(asked(actor, `select set_config('role', 'meldpunt_worker', true)`)).rejects.toThrow('permission denied');
    },
  );

  it('shows who came by a link of the ministry that escalation and no other, and no flag', async () => {
    const { own } = access.things.escalations;
    const contact = contactByLink(randomUUID(), own);
    expect(await asked(contact, 'select id from escalation')).toEqual([{ id: own }]);
    expect(await asked(contact, 'select id from flag')).toEqual([]);
    expect(await asked(contact, 'select 1 from published_total')).toEqual([]);
    const other = contactByLink(randomUUID(), randomUUID());
    expect(await asked(other, 'select id from escalation')).toEqual([]);
    expect(await asked(other, 'select 1 from escalation_step')).toEqual([]);
    expect(await asked({ kind: 'gate' }, 'select id from escalation')).toEqual([]);
  });
});
