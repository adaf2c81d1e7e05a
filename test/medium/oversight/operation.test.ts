import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BackupsRepository } from '../../../src/modules/oversight/backups/backups.repository.js';
import { OperationGauges } from '../../../src/modules/oversight/operation/operation-gauges.js';
import { SystemRepository } from '../../../src/modules/oversight/operation/system.repository.js';
import { ROLES } from '../../../src/platform/actor.js';
import { Metrics } from '../../../src/platform/metrics.js';
import { aSealedMail } from './a-sealed-mail.js';
import { anOversightWorld, type OversightWorld } from './an-oversight-world.js';

let world: OversightWorld;
const FAULT = 'Problem: request.not-found';

beforeAll(async () => {
  world = await anOversightWorld();
  await aSealedMail(world, 'refused');
}, 60_000);
afterAll(() => world.close());
beforeEach(async () => {
  const now = world.clock.now();
  await world.admin.query('truncate outbox');
  await world.admin.query(
    `insert into outbox (job, payload, promised_at, due_at, relayed_at, batch, parked_at, fault, failing_since)
     values ('cells.fold', '{"reportIds": ["geheim-7319"]}', $1, $1, $1, 1, $1, $2, null),
            ('cells.fold', '{"reportIds": ["geheim-7320"]}', $1, $1, $1, 1, $1, $2, null),
            ('cells.fold', '{"reportIds": ["geheim-7321"]}', $1, $1, $1, 1, $1, 'Problem: other', null),
            ('mail.send', '{}', $1, $1, null, null, null, 'RangeError', $1)`,
    [now, FAULT],
  );
});

const tokenOf = async (): Promise<string> => {
  const { body } = await world.get('/beheer', 'system-admin');
  return /name="_csrf" value="([^"]+)"/.exec(body)?.[1] ?? '';
};
const aside = async (): Promise<number> =>
  Number((await world.admin.query('select count(*) as n from outbox where parked_at is not null')).rows[0].n);
const lines = async (): Promise<unknown[]> =>
  (await world.admin.query(`select actor_id, subject_kind, subject_id from trail where action = 'jobs.offered-again'`)).rows;

describe('the page of the system administrator', () => {
  it('shows how jobs, mail and tables stand, without content', async () => {
    const { status, body } = await world.get('/beheer', 'system-admin');
    expect(status).toBe(200);
    for (const text of [
      'cells.fold',
      FAULT,
      '3 taken zijn opzij gelegd',
      '1 taak mislukt steeds',
      '1 mail is de afgelopen week niet',
      'report',
    ])
      expect(body).toContain(text);
    for (const secret of ['7319', 'geheim', 'Ziekenhuis', 'Dilara']) expect(body).not.toContain(secret);
  });

  it.each(ROLES.filter((role) => role !== 'system-admin'))('is closed to %s, as is its button', async (role) => {
    expect((await world.get('/beheer', role)).status).toBe(403);
    expect((await world.post('/beheer/opnieuw', role, { job: 'cells.fold', fault: FAULT })).status).toBe(403);
    expect(await aside()).toBe(3);
  });
});

describe('offering jobs again', () => {
  it('lets those of one kind of fault wait again, as if promised now, and is on record', async () => {
    const fields = { _csrf: await tokenOf(), job: 'cells.fold', fault: FAULT };
    expect(await world.post('/beheer/opnieuw', 'system-admin', fields)).toEqual({ status: 303, location: '/beheer' });
    const { rows } = await world.admin.query(
      `select due_at, fault from outbox where job = 'cells.fold' and parked_at is null and relayed_at is null and batch is null`,
    );
    expect(rows).toEqual([0, 1].map(() => ({ due_at: world.clock.now(), fault: null })));
    expect(await aside()).toBe(1);
    const { id } = await world.person('system-admin');
    expect(await lines()).toEqual([{ actor_id: id, subject_kind: 'job', subject_id: 'cells.fold' }]);
  });

  it('finds none the second time, and neither changes nor records anything', async () => {
    const before = (await lines()).length;
    const fields = { _csrf: await tokenOf(), job: 'cells.fold', fault: FAULT };
    const answers = await Promise.all([0, 1].map(() => world.post('/beheer/opnieuw', 'system-admin', fields)));
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect(await aside()).toBe(1);
    expect(await lines()).toHaveLength(before + 1);
  });

  it('does not touch what is tried again by itself, and refuses the form of another site', async () => {
    const mine = { _csrf: await tokenOf(), job: 'mail.send', fault: 'RangeError' };
    await world.post('/beheer/opnieuw', 'system-admin', mine);
    expect((await world.admin.query(`select fault from outbox where job = 'mail.send'`)).rows).toEqual([{ fault: 'RangeError' }]);
    const forged = await world.post('/beheer/opnieuw', 'system-admin', { job: 'cells.fold', fault: FAULT });
    expect(forged.status).toBe(403);
    expect(await aside()).toBe(3);
  });

  it('is all that the database lets the web do with a promise that was made', async () => {
    const { id } = await world.person('system-admin');
    const by = (roles: readonly ('system-admin' | 'triage')[], sql: string) =>
      world.web.transaction({ kind: 'person', id, organisationId: null, roles }, (tx) => tx.query(sql));
    expect(await by(['triage'], 'update outbox set parked_at = null, relayed_at = null, fault = null returning id')).toEqual([]);
    await expect(by(['system-admin'], `update outbox set due_at = now()`)).rejects.toThrow('row-level security');
    await expect(by(['system-admin'], `update outbox set payload = '{}'`)).rejects.toThrow('permission denied');
    await expect(by(['system-admin'], 'delete from outbox')).rejects.toThrow('permission denied');
    expect(await aside()).toBe(3);
  });
});

describe('what Prometheus reads', () => {
  it('is how old the oldest waiting mail and the last backup are, and how far ahead tables have room', async () => {
    const metrics = new Metrics();
    const gauges = new OperationGauges(world.clock, world.worker, metrics, new SystemRepository(), new BackupsRepository());
    gauges.onModuleInit();
    const said = async (line: string) => expect(await metrics.text()).toContain(`\n${line}\n`);
    await said('meldpunt_backup_timestamp_seconds 0');
    await said('meldpunt_mail_oldest_waiting_seconds 0');
    await said('meldpunt_partition_stray_rows{table="trail"} 0');

    await world.admin.query(`update message set state = 'waiting', composed_at = $1::timestamptz - interval '90 seconds'`, [
      world.clock.now(),
    ]);
    await world.admin.query(`insert into backup_seen values (gen_random_uuid(), '2026-11-20T00:00:00Z', now(), 1, 1)`);
    await world.admin.query(
      `insert into trail (id, recorded_at, actor_kind, action, subject_kind, subject_id, key_version, mac)
       values (gen_random_uuid(), '1999-01-01', 'system', 'test', 'x', 'y', 1, sha256(''))`,
    );
    await said('meldpunt_mail_oldest_waiting_seconds 90');
    await said(`meldpunt_backup_timestamp_seconds ${Date.parse('2026-11-20T00:00:00Z') / 1_000}`);
    await said('meldpunt_partition_stray_rows{table="trail"} 1');
    expect(await metrics.text()).toMatch(/^meldpunt_partition_months_ahead\{table="report"\} -?\d+$/m);
  });
});
