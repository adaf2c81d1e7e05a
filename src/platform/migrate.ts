import pg from 'pg';
import { DataSource } from 'typeorm';
import { runMigrations as runQueueMigrations } from 'bullmq';
import { MIGRATIONS } from './migrations/index.js';

const OWNER = '-c role=meldpunt_owner';

/** Months around today for which partitions are made: last month, so that a late report finds its place, to a year ahead. */
const MONTHS_BACK = 1;
const MONTHS_AHEAD = 12;

/** Brings tables and queue up to date, as the owner. Two at once wait for each other. */
export async function migrate(url: string, today: Date): Promise<readonly string[]> {
  const gatekeeper = new pg.Client({ connectionString: url });
  await gatekeeper.connect();
  try {
    await gatekeeper.query('select pg_advisory_lock(7106)');
    const names = await migrateTables(url);
    await migrateQueue(url);
    await ensurePartitions(url, today);
    return names;
  } finally {
    await gatekeeper.end();
  }
}

/** A data source that acts as the owner; also used to compare entities with tables. */
export function ownerSource(url: string, entities: readonly (new () => object)[] = []): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    migrations: [...MIGRATIONS],
    entities: [...entities],
    migrationsTableName: 'migration',
    installExtensions: false,
    extra: { options: OWNER, max: 2 },
  });
}

async function migrateTables(url: string): Promise<readonly string[]> {
  const source = ownerSource(url);
  await source.initialize();
  try {
    const done = await source.runMigrations({ transaction: 'each' });
    return done.map(({ name }) => name);
  } finally {
    await source.destroy();
  }
}

/**
 * The queue's own schema. BullMQ makes a sequence per queue while it runs, so the worker may create there, and only there;
 * what the worker made is its own, and cannot be granted to it at the next migration.
 */
async function migrateQueue(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, options: OWNER });
  await client.connect();
  try {
    await runQueueMigrations(client, 'bullmq');
    await client.query(`
      grant usage, create on schema bullmq to meldpunt_worker;
      grant select, insert, update, delete on all tables in schema bullmq to meldpunt_worker;
      do $$ declare made oid; begin
        for made in select oid from pg_class where relkind = 'S' and relnamespace = 'bullmq'::regnamespace and relowner = current_user::regrole loop
          execute format('grant usage, select on sequence %s to meldpunt_worker', made::regclass);
        end loop;
      end $$;
      grant execute on all functions in schema bullmq to meldpunt_worker;
    `);
  } finally {
    await client.end();
  }
}

async function ensurePartitions(url: string, today: Date): Promise<void> {
  const client = new pg.Client({ connectionString: url, options: OWNER });
  await client.connect();
  try {
    const month = (offset: number): Date => new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + offset, 1));
    await client.query('select ensure_month_partitions($1, $2)', [month(-MONTHS_BACK), month(MONTHS_AHEAD)]);
  } finally {
    await client.end();
  }
}
