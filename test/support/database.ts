import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { type Database, openDatabase, setTypeParsers } from '../../src/platform/database.js';
import { prepareRoles, type RolePasswords } from '../../src/platform/prepare-roles.js';
import type { SealingKit } from '../../src/platform/sealing/sealing-kit.js';
import { aKeyFolder, aSealingKit } from './sealing.js';
import { StoppedClock } from './stopped-clock.js';

const PASSWORDS: RolePasswords = { migrator: 'm', web: 'w', worker: 'k', auditor: 'a' };
const TEMPLATE = 'meldpunt_template';
const TEMPLATE_LOCK = 7_107;

/** A database of one's own on a real PostgreSQL, migrated, reached as each role. */
export interface World {
  readonly name: string;
  readonly web: Database;
  readonly worker: Database;
  readonly webSource: DataSource;
  readonly workerSource: DataSource;
  /** As superuser: sees and may do everything; for arranging and looking, never for the thing under test. */
  readonly admin: pg.Client;
  readonly clock: StoppedClock;
  /** Real keys in a folder of the world's own, for its service and for every organisation that is registered. */
  readonly sealing: SealingKit;
  /** What a process on this world has as MASTER_KEY_FILE. */
  readonly keyFile: string;
  readonly urls: Readonly<Record<'admin' | 'migrator' | 'web' | 'worker' | 'auditor', string>>;
  close(): Promise<void>;
}

export interface WorldOptions {
  readonly entities?: readonly (new () => object)[];
}

/** Makes a world: a copy of a database that was migrated once for the run. */
export async function aWorld({ entities = [] }: WorldOptions = {}): Promise<World> {
  setTypeParsers();
  const name = `t_${randomBytes(6).toString('hex')}`;
  await asAdmin('postgres', async (client) => {
    await ensureTemplate(client);
    await client.query(`create database ${name} template ${TEMPLATE}`);
    await client.query(`grant connect on database ${name} to meldpunt_web, meldpunt_worker, meldpunt_migrator, meldpunt_auditor`);
  });
  const urls = urlsOf(name);
  const onError = (): void => undefined;
  const web = await openDatabase({ url: urls.web, poolSize: 24, entities, onError });
  const worker = await openDatabase({ url: urls.worker, poolSize: 12, entities, onError });
  const admin = new pg.Client({ connectionString: urls.admin });
  admin.on('error', onError);
  await admin.connect();
  const clock = new StoppedClock();
  const keys = aKeyFolder();
  const sealing = await aSealingKit(keys.file, clock, worker.database);
  const close = async (): Promise<void> => {
    await Promise.all([web.database.close(), worker.database.close(), admin.end()]);
    keys.remove();
    await asAdmin('postgres', (client) => client.query(`drop database if exists ${name} with (force)`));
  };
  return {
    name,
    web: web.database,
    worker: worker.database,
    webSource: web.source,
    workerSource: worker.source,
    admin,
    clock,
    sealing,
    keyFile: keys.file,
    urls,
    close,
  };
}

/** An empty database without tables, for tests of migration itself. */
export async function anEmptyDatabase(): Promise<{ urls: World['urls']; drop(): Promise<void> }> {
  const name = `t_${randomBytes(6).toString('hex')}`;
  await asAdmin('postgres', (client) => client.query(`create database ${name}`));
  const drop = async (): Promise<void> => {
    await asAdmin('postgres', (client) => client.query(`drop database if exists ${name} with (force)`));
  };
  return { urls: urlsOf(name), drop };
}

async function ensureTemplate(client: pg.Client): Promise<void> {
  await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1 and datistemplate', [TEMPLATE]);
  if (rowCount === 0) {
    await client.query(`drop database if exists ${TEMPLATE} with (force)`);
    await client.query(`create database ${TEMPLATE}`);
    await asAdmin(TEMPLATE, (inside) => prepareRoles(inside, PASSWORDS));
    // Loaded by the one suite that comes first: BullMQ and every migration.
    const { migrate } = await import('../../src/platform/migrate.js');
    await migrate(urlsOf(TEMPLATE).migrator, new Date());
    await client.query(`alter database ${TEMPLATE} with is_template true`);
  }
  await client.query('select pg_advisory_unlock($1)', [TEMPLATE_LOCK]);
}

async function asAdmin(database: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: urlsOf(database).admin });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function urlsOf(database: string): World['urls'] {
  const given = process.env['TEST_DATABASE_URL'];
  if (given === undefined) throw new TypeError('TEST_DATABASE_URL is missing: run the tests through Jest');
  const url = (user?: string, password?: string): string => {
    const made = new URL(given);
    made.pathname = `/${database}`;
    if (user !== undefined) made.username = user;
    if (password !== undefined) made.password = password;
    return made.href;
  };
  return {
    admin: url(),
    migrator: url('meldpunt_migrator', PASSWORDS.migrator),
    web: url('meldpunt_web', PASSWORDS.web),
    worker: url('meldpunt_worker', PASSWORDS.worker),
    auditor: url('meldpunt_auditor', PASSWORDS.auditor),
  };
}
