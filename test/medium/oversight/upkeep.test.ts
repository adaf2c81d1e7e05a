import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EnsurePartitions } from '../../../src/modules/oversight/upkeep/ensure-partitions.js';
import { StandingGauges } from '../../../src/modules/oversight/upkeep/standing-gauges.js';
import { system } from '../../../src/platform/actor.js';
import { Metrics } from '../../../src/platform/metrics.js';
import { RemoveEnded } from '../../../src/modules/oversight/upkeep/remove-ended.js';
import { UpkeepRepository } from '../../../src/modules/oversight/upkeep/upkeep.repository.js';
import { aWorld, type World } from '../../support/database.js';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

/** Has the shape of something sealed. */
const SEALED = `decode('01' || repeat('00', 60), 'hex')`;

describe('upkeep', () => {
  it('makes the months that are missing, once', async () => {
    world.clock.set('2031-03-15T12:00:00Z');
    const ensure = new EnsurePartitions(world.clock, world.worker, new UpkeepRepository());
    const made = await ensure.execute();
    const { rows } = await world.admin.query(
      `select count(*)::int as n from pg_class where relkind = 'r' and relname ~ '^report_203[12]_'`,
    );
    expect(rows[0].n).toBe(14);
    const parents = await world.admin.query('select name from partitioned_table');
    expect(made).toBe(14 * (parents.rowCount ?? 0));
    expect(await ensure.execute()).toBe(0);
  });

  it('removes what is past use, and nothing that is not', async () => {
    world.clock.set('2026-11-22T12:00:00Z');
    await world.admin.query(`
      insert into person (id, password_hash, roles, language, created_at)
      values ('018f0000-0000-7000-8000-000000000001', 'x', '{reporter}', 'nl', now());
      insert into session (token_hash, person_id, created_at, last_seen_at, expires_at) values
        ('\\x01', '018f0000-0000-7000-8000-000000000001', now(), now(), '2026-11-22T11:59:59Z'),
        ('\\x02', '018f0000-0000-7000-8000-000000000001', now(), now(), '2026-11-22T12:00:01Z');
      insert into sign_in_attempt (subject, window_start, attempts) values ('\\x01', '2026-11-21T11:59:00Z', 1), ('\\x01', '2026-11-22T11:59:00Z', 1);
      insert into idempotency (organisation_id, key_hash, body_hash, report_id, answer, recorded_at) values
        (gen_random_uuid(), '\\x0a', '\\x01', gen_random_uuid(), ${SEALED}, '2026-08-20T12:00:00Z'),
        (gen_random_uuid(), '\\x0b', '\\x01', gen_random_uuid(), ${SEALED}, '2026-11-20T12:00:00Z');
    `);
    const remove = new RemoveEnded(world.clock, world.worker, new UpkeepRepository());
    expect(await remove.execute()).toEqual({ sessions: 1, attempts: 1, drafts: 0, keys: 1, imports: 0 });
    expect(await remove.execute()).toEqual({ sessions: 0, attempts: 0, drafts: 0, keys: 0, imports: 0 });
  });

  it('removes reminders that nobody looks back for any more', async () => {
    world.clock.set('2026-11-22T12:00:00Z');
    await world.admin.query(`
      set session_replication_role = replica;
      insert into duty_reminder (organisation_id, due_on, moment, reminded_at) values
        (gen_random_uuid(), '2026-07-24', 'late', '2026-07-25T11:59:59Z'),
        (gen_random_uuid(), '2026-07-24', 'late', '2026-07-25T12:00:01Z');
      reset session_replication_role;`);
    await new RemoveEnded(world.clock, world.worker, new UpkeepRepository()).execute();
    const { rows } = await world.admin.query('select reminded_at as at from duty_reminder');
    expect(rows).toEqual([{ at: new Date('2026-07-25T12:00:01Z') }]);
  });

  it('removes rows to mend of old imports, some at a time', async () => {
    world.clock.set('2026-11-22T12:00:00Z');
    const [old, recent] = ['018f0000-0000-7000-8000-0000000000a1', '018f0000-0000-7000-8000-0000000000a2'];
    await world.admin.query(`
      set session_replication_role = replica;
      insert into import (id, organisation_id, author_kind, sandbox, format, dry_run, state, received_at, finished_at) values
        ('${old}', gen_random_uuid(), 'system', false, 'csv', false, 'failed', '2026-10-01', '2026-10-01'),
        ('${recent}', gen_random_uuid(), 'system', false, 'csv', false, 'finished', '2026-11-20', '2026-11-20');
      insert into import_rejection (import_id, row_number, organisation_id, content)
      select id, at, organisation_id, ${SEALED} from import, generate_series(1, 5003) as at;
      reset session_replication_role;`);
    const upkeep = new UpkeepRepository();
    const before = new Date('2026-10-23T12:00:00Z');
    expect(await world.worker.transaction(system('upkeep'), (tx) => upkeep.removeRejections(tx, before, 2))).toBe(2);
    expect(await new RemoveEnded(world.clock, world.worker, upkeep).execute()).toMatchObject({ imports: 5_001 });
    const { rows } = await world.admin.query('select import_id as id, count(*)::integer as n from import_rejection group by 1');
    expect(rows).toEqual([{ id: recent, n: 5_003 }]);
  });

  it('counts flags and messages by state for Prometheus, and forgets states that are gone', async () => {
    await world.admin.query(`
      insert into flag (id, product_group, scope_kind, scope_code, level, state, raised_at, changed_at, rule_version, evidence, shown)
      values (gen_random_uuid(), 'ffp2', 'national', 'NL', 'warning', 'raised', now(), now(), 'x', ${SEALED}, ${SEALED})`);
    const metrics = new Metrics();
    const gauges = new StandingGauges(world.worker, metrics, new UpkeepRepository());
    gauges.onModuleInit();
    expect(await metrics.text()).toContain('meldpunt_flags{state="raised"} 1');
    await world.admin.query(`update flag set state = 'dismissed'`);
    const later = await metrics.text();
    expect(later).toContain('meldpunt_flags{state="dismissed"} 1');
    expect(later).not.toContain('state="raised"');
    // An alert sees the first mail that is given up only beside a nought.
    for (const state of ['waiting', 'sent', 'refused', 'given-up']) expect(later).toContain(`meldpunt_messages{state="${state}"} 0`);
  });
});
