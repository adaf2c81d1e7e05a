import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { anEmptyDatabase } from './database.js';
import { NodeProcess } from './node-process.js';
import { RedisServer } from './redis.js';
import { aFreePort, SmtpSink } from './smtp-sink.js';
import { until } from './until.js';

/** The roles belong to the whole server: every test gives them the passwords of `database.ts`. */
const ROLES = JSON.stringify({ migrator: 'm', web: 'w', worker: 'k', auditor: 'a' });
/** While one database prepares roles no other may: the lock of `database.ts`. */
const ROLES_LOCK = 7_107;
const KEY_BYTES = 32;
const START_MS = 30_000;

export type QueueKind = 'postgres' | 'redis';

export interface ServiceOptions {
  readonly queue: QueueKind;
  /** What a deployment would give as MELDPUNT_BOOTSTRAP. */
  readonly contents: object;
}

/** Production's shape on one machine: a migrated database, web and worker as processes and roles of their own, a mail server. */
export interface Service {
  readonly url: string;
  readonly queue: QueueKind;
  readonly mail: SmtpSink;
  readonly web: NodeProcess;
  readonly worker: NodeProcess;
  /** As superuser: for looking, never for the thing under test. */
  readonly admin: pg.Client;
  /** What both processes wrote. */
  logs(): string;
  /** Ends both processes. @returns their exit codes. @throws when anything is left running */
  stop(): Promise<readonly (number | null)[]>;
}

/** Starts the whole service on an empty database and waits until it answers. */
export async function aService({ queue, contents }: ServiceOptions): Promise<Service> {
  const folder = mkdtempSync(join(tmpdir(), 'meldpunt-journey-'));
  const [redis, mail, { urls, drop }] = await Promise.all([
    queue === 'redis' ? RedisServer.start() : undefined,
    new SmtpSink().start(),
    anEmptyDatabase(),
  ]);
  const [port, webPort, workerPort] = [await aFreePort(), await aFreePort(), await aFreePort()];
  const url = `http://127.0.0.1:${port}`;
  const common = {
    ...{ QUEUE_URL: redis?.url ?? 'postgres:', SMTP_URL: mail.url, PUBLIC_URL: url, PORT: String(port), DEMO: 'off' },
    MASTER_KEY_FILE: fileIn(folder, 'master.key', Buffer.alloc(KEY_BYTES, 9).toString('base64')),
  };
  await migrated(urls.admin, {
    ...common,
    DATABASE_URL: urls.admin,
    ROLES_FILE: fileIn(folder, 'roles.json', ROLES),
    MELDPUNT_BOOTSTRAP: fileIn(folder, 'bootstrap.json', JSON.stringify(contents)),
  });
  const web = NodeProcess.start('web', { ...common, DATABASE_URL: urls.web, INTERNAL_PORT: String(webPort) });
  const worker = NodeProcess.start('worker', { ...common, DATABASE_URL: urls.worker, INTERNAL_PORT: String(workerPort) });
  await Promise.all([ready(web, webPort), ready(worker, workerPort)]);
  const admin = await connected(urls.admin);
  const stop = async (): Promise<readonly (number | null)[]> => {
    const codes = await Promise.all([web.stop(), worker.stop()]);
    await Promise.all([redis?.stop(), mail.stop(), admin.end()]);
    await drop();
    rmSync(folder, { recursive: true, force: true });
    refuseSurvivors([web, worker]);
    return codes;
  };
  return { url, queue, mail, web, worker, admin, logs: () => `--- web\n${web.output()}\n--- worker\n${worker.output()}`, stop };
}

async function migrated(adminUrl: string, env: Readonly<Record<string, string>>): Promise<void> {
  const gate = await connected(new URL('/postgres', adminUrl).href);
  try {
    await gate.query('select pg_advisory_lock($1)', [ROLES_LOCK]);
    const migrate = NodeProcess.start('migrate', env);
    const code = await migrate.ended();
    if (code !== 0) throw new Error(`the database cannot be prepared (${code}):\n${migrate.output()}`);
  } finally {
    await gate.end();
  }
}

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

async function ready(started: NodeProcess, port: number): Promise<void> {
  const answers = () =>
    fetch(`http://127.0.0.1:${port}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
  await until(async () => !started.running || (await answers()), START_MS, `a ready ${started.name}`).catch(() => undefined);
  if (!(await answers())) throw new Error(`${started.name} did not start:\n${started.output()}`);
}

function fileIn(folder: string, name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text, { mode: 0o600 });
  return file;
}

function refuseSurvivors(processes: readonly NodeProcess[]): void {
  const left = processes.filter(({ pid }) => isAlive(pid));
  if (left.length > 0) throw new Error(`still running: ${left.map(({ name, pid }) => `${name} (${pid})`).join(', ')}`);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
