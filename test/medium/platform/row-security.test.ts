import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { reasonsAgainst, refuseUnsafeDatabase } from '../../../src/platform/refuse-unsafe-database.js';
import { aWorld, type World } from '../../support/database.js';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const names = async (sql: string) => (await world.admin.query<{ name: string }>(sql)).rows.map(({ name }) => name).sort();

/** Hold no organisation's data: read by the service about itself. */
const WITHOUT_ROWS_OF_ANYBODY = ['migration', 'partitioned_table'];

/**
 * Run with the owner's rights on purpose: to make partitions, to note that a row of the trail waits, to ask of one dossier, or one use of
 * break-glass access, whether it opens, and to count the files of an organisation that are not read yet, whoever sent them.
 */
const WITH_OWNERS_RIGHTS = [
  'break_glass_granted',
  'break_glass_open',
  'conflicted',
  'ensure_month_partitions',
  'imports_under_way',
  'opened',
  'trail_waits',
];

describe('row-level security is the floor', () => {
  it('is forced on every table, partitions too, but for those that hold nobody’s rows', async () => {
    const open = await names(
      `select relname as name from pg_class
        where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity)`,
    );
    expect(open).toEqual(WITHOUT_ROWS_OF_ANYBODY);
  });

  it('is not bypassed by a view, or by a function that runs with the owner’s rights', async () => {
    expect(
      await names(`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')`),
    ).toEqual([]);
    expect(await names(`select proname as name from pg_proc where pronamespace = 'public'::regnamespace and prosecdef`)).toEqual(
      WITH_OWNERS_RIGHTS,
    );
  });

  it('cannot be walked around through a partition', async () => {
    const granted = await names(
      `select c.relname as name from pg_class c
        where c.relispartition and c.relnamespace = 'public'::regnamespace
          and (has_table_privilege('meldpunt_web', c.oid, 'select') or has_table_privilege('meldpunt_worker', c.oid, 'select'))`,
    );
    expect(granted).toEqual([]);
  });

  it('lets nobody but the owner own a table', async () => {
    expect(
      await names(`select distinct relowner::regrole::text as name from pg_class where relnamespace = 'public'::regnamespace`),
    ).toEqual(['meldpunt_owner']);
  });

  it('keeps unprotected cells from the web', async () => {
    await expect(world.webSource.query('select 1 from cell')).rejects.toThrow('permission denied');
  });

  it('keeps the trail from being changed or removed, by anybody who signs in', async () => {
    for (const role of ['web', 'worker', 'auditor'] as const) {
      const source = await new DataSource({ type: 'postgres', url: world.urls[role], installExtensions: false }).initialize();
      await expect(source.query('delete from trail')).rejects.toThrow('permission denied');
      await expect(source.query(`update trail set action = 'x'`)).rejects.toThrow('permission denied');
      await source.destroy();
    }
    await world.admin.query(
      `insert into trail (id, recorded_at, actor_kind, action, subject_kind, subject_id, key_version, mac)
       values (gen_random_uuid(), now(), 'system', 'test', 'x', 'y', 1, sha256(''))`,
    );
    await expect(world.admin.query('delete from trail')).rejects.toThrow('append-only');
  });
});

describe('the check at start', () => {
  const safe = {
    role: 'meldpunt_web',
    superuser: false,
    bypasses: false,
    owner: false,
    takes: true,
    inherits: false,
    fsync: 'on',
    fullPageWrites: 'on',
    synchronousCommit: 'on',
  };

  it('lets a safe role on a safe server pass', async () => {
    expect(reasonsAgainst(safe, 'meldpunt_web')).toEqual([]);
    await expect(refuseUnsafeDatabase(world.webSource, 'meldpunt_web')).resolves.toBeUndefined();
    await expect(refuseUnsafeDatabase(world.workerSource, 'meldpunt_worker')).resolves.toBeUndefined();
  });

  it.each([
    { because: 'superuser', over: { superuser: true }, says: 'is a superuser' },
    { because: 'BYPASSRLS', over: { bypasses: true }, says: 'has BYPASSRLS' },
    { because: 'owner', over: { owner: true }, says: 'owns tables' },
    { because: 'cannot become the panel', over: { takes: false }, says: 'may not become meldpunt_panel' },
    { because: 'has the panel’s rights without becoming it', over: { inherits: true }, says: 'inherits' },
    { because: 'fsync off', over: { fsync: 'off' }, says: 'fsync = off' },
    { because: 'full_page_writes off', over: { fullPageWrites: 'off' }, says: 'full_page_writes = off' },
    { because: 'synchronous_commit off', over: { synchronousCommit: 'off' }, says: 'synchronous_commit = off' },
  ])('refuses: $because', ({ over, says }) => {
    expect(reasonsAgainst({ ...safe, ...over }, 'meldpunt_web').join()).toContain(says);
  });

  it('names every reason at once', () => {
    expect(
      reasonsAgainst(
        { ...safe, superuser: true, bypasses: true, owner: true, fsync: 'off', fullPageWrites: 'off', synchronousCommit: 'off' },
        'meldpunt_worker',
      ),
    ).toHaveLength(7);
  });

  it.each([
    { as: 'superuser', url: () => world.urls.admin, says: 'superuser' },
    { as: 'the worker where the web belongs', url: () => world.urls.worker, says: 'not the role of this process' },
    { as: 'migrator', url: () => world.urls.migrator, says: 'member of their owner' },
  ])('refuses a real connection as $as', async ({ url, says }) => {
    const source = await new DataSource({ type: 'postgres', url: url(), installExtensions: false }).initialize();
    await expect(refuseUnsafeDatabase(source, 'meldpunt_web')).rejects.toThrow(says);
    await source.destroy();
  });
});
