import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { intakeOf } from '../../../src/platform/intake-of.js';
import { aReportingWorld, aShortage, aStatement, deskOn, type ReportingWorld } from './reporting-world.js';

let world: ReportingWorld;
beforeAll(async () => {
  world = await aReportingWorld();
  const { fileReport } = deskOn(world);
  for (const filer of [world.anouk, world.bram]) {
    await fileReport.execute(filer, 'stock', aStatement());
    await fileReport.execute(filer, 'shortage', aShortage());
  }
});
afterAll(() => world.close());

/** All that it may read at all: which table, and which of its columns. */
const READABLE = [
  ...['id', 'owner', 'purpose', 'version', 'wrapped', 'keeper_version'].map((column) => `data_key.${column}`),
  'idempotency.report_id',
  ...['report_id', 'version', 'filed_at', 'organisation_id', 'kind', 'product_group', 'as_of', 'state', 'is_current', 'sandbox'].map(
    (column) => `report.${column}`,
  ),
  'report.amounts',
].sort();

const asIntake = (organisationIds: readonly string[], sql: string, values: readonly unknown[] = []) =>
  world.web.transaction(intakeOf(organisationIds), (tx) => tx.query<Record<string, unknown>>(sql, values));
const anouk = () => [world.anouk.organisationId];

describe('who files for several organisations together', () => {
  it('is a database role of its own, for one transaction', async () => {
    expect(await asIntake(anouk(), 'select current_user as role')).toEqual([{ role: 'meldpunt_intake' }]);
    expect(await world.web.transaction(world.anouk.actor, (tx) => tx.query('select current_user as role'))).toEqual([
      { role: 'meldpunt_web' },
    ]);
  });

  it('may read these columns and no other, and may change or remove nothing', async () => {
    const { rows } = await world.admin.query<{ name: string }>(
      `select c.relname || '.' || a.attname as name
         from pg_class c
         join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        where c.relnamespace in ('public'::regnamespace, 'bullmq'::regnamespace)
          and c.relkind in ('r', 'p', 'v', 'm')
          and has_column_privilege('meldpunt_intake', c.oid, a.attnum, 'select')`,
    );
    expect(rows.map(({ name }) => name).sort()).toEqual(READABLE);
    const changed = await world.admin.query(
      `select relname from pg_class
        where relnamespace in ('public'::regnamespace, 'bullmq'::regnamespace)
          and relkind in ('r', 'p')
          and (has_any_column_privilege('meldpunt_intake', oid, 'update')
            or has_table_privilege('meldpunt_intake', oid, 'delete')
            or has_table_privilege('meldpunt_intake', oid, 'truncate'))`,
    );
    expect(changed.rows).toEqual([]);
    await expect(asIntake(anouk(), 'select body from report')).rejects.toThrow('permission denied for table report');
    await expect(asIntake(anouk(), 'select answer from idempotency')).rejects.toThrow('permission denied for table idempotency');
  });

  it('sees the figures of statements of the named organisations, nothing else that they filed, and nobody else’s', async () => {
    expect(await asIntake(anouk(), 'select organisation_id as of, kind from report')).toEqual([
      { of: world.anouk.organisationId, kind: 'stock' },
    ]);
    expect(await asIntake([], 'select report_id from report')).toEqual([]);
    expect(await asIntake([], 'select report_id from idempotency')).toEqual([]);
    const keys = await asIntake(anouk(), 'select distinct owner, purpose from data_key');
    expect(keys).toEqual([{ owner: world.anouk.organisationId, purpose: 'report' }]);
  });

  it('cannot add for an organisation that was not named', async () => {
    const { rows } = await world.admin.query<{ keyed: unknown[] }>(
      `select array[organisation_id::text, encode(answer, 'base64')] as keyed from idempotency where organisation_id = $1 limit 1`,
      [world.bram.organisationId],
    );
    const values = rows[0]?.keyed ?? [];
    const keep = `insert into idempotency (organisation_id, key_hash, body_hash, report_id, answer, recorded_at)
                  values ($1, 'a', 'b', gen_random_uuid(), decode($2, 'base64'), now())`;
    await expect(asIntake(anouk(), keep, values)).rejects.toThrow('row-level security policy for table "idempotency"');
    const copy = (sandbox: boolean) =>
      `insert into report (report_id, version, filed_at, recorded_at, organisation_id, kind, product_group, as_of, basis, state,
                           is_current, author_kind, receipt, receipt_index, body, amounts, sandbox)
       values (gen_random_uuid(), 1, now(), now(), $1, 'stock', 'ffp2', now(), 'voluntary', 'filed', true, 'client',
               decode($2, 'base64'), 'x', decode($2, 'base64'), decode($2, 'base64'), ${sandbox})`;
    await expect(asIntake(anouk(), copy(false), values)).rejects.toThrow('row-level security policy for table "report"');
    await expect(asIntake([world.bram.organisationId], copy(true), values)).rejects.toThrow('row-level security policy for table "report"');
    const line = `insert into trail (id, recorded_at, actor_kind, organisation_id, action, subject_kind, subject_id, key_version, mac)
                  values (gen_random_uuid(), now(), 'system', $1, $2, 'report', 'x', 1, sha256(''))`;
    await expect(asIntake(anouk(), line, [world.bram.organisationId, 'report.filed'])).rejects.toThrow('table "trail"');
    await expect(asIntake(anouk(), line, [world.anouk.organisationId, 'report.read'])).rejects.toThrow('table "trail"');
    const promise = `insert into outbox (job, payload, promised_at, due_at) values ('mail.send', '{}', now(), now())`;
    await expect(asIntake(anouk(), promise)).rejects.toThrow('table "outbox"');
  });

  it('is taken on by the web alone', async () => {
    const [row] = await world.worker.transaction(intakeOf(anouk()), (tx) => tx.query('select current_user as role'));
    expect(row).toEqual({ role: 'meldpunt_worker' });
  });
});
