import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { aWorld, type World } from './database.js';
import { CAST } from './fault-cast.js';
import { NodeProcess } from './node-process.js';
import { aFreePort } from './smtp-sink.js';
import { until } from './until.js';

const START_MS = 120_000;

export interface FaultServiceOptions {
  readonly queueUrl?: string;
  readonly smtpUrl?: string;
  /** What a deployment would give as MELDPUNT_BOOTSTRAP. */
  readonly contents?: object;
  /** Where its processes find the database, if not at its own port. */
  readonly databasePort?: number;
}

/** The service as processes that may be killed and started again, on one database and one address. */
export class FaultService {
  readonly #started: NodeProcess[] = [];

  #fresh: pg.Client | undefined;

  private constructor(
    public world: World,
    readonly url: string,
    private readonly folder: string,
    private readonly environment: Readonly<Record<string, string>>,
    private readonly databasePort: number | undefined,
  ) {}

  /** Prepares a database with the cast; no process runs yet. */
  static async prepare({
    queueUrl = 'postgres:',
    smtpUrl = 'smtp://127.0.0.1:9',
    contents = CAST,
    databasePort,
  }: FaultServiceOptions = {}): Promise<FaultService> {
    const folder = mkdtempSync(join(tmpdir(), 'meldpunt-faults-'));
    const fileOf = (name: string, text: string): string => {
      writeFileSync(join(folder, name), text, { mode: 0o600 });
      return join(folder, name);
    };
    const [world, port] = await Promise.all([aWorld(), aFreePort()]);
    const url = `http://127.0.0.1:${port}`;
    const environment = {
      ...{ PORT: String(port), PUBLIC_URL: url, QUEUE_URL: queueUrl, SMTP_URL: smtpUrl, DEMO: 'off' },
      MASTER_KEY_FILE: world.keyFile,
    };
    const service = new FaultService(world, url, folder, environment, databasePort);
    await service.#fill(fileOf('bootstrap.json', JSON.stringify(contents)));
    return service;
  }

  startWeb(): Promise<NodeProcess> {
    return this.#start('web', this.world.urls.web);
  }

  startWorker(): Promise<NodeProcess> {
    return this.#start('worker', this.world.urls.worker);
  }

  /** The test's own connection anew, after the server was away. */
  async reconnect(): Promise<void> {
    const admin = new pg.Client({ connectionString: this.world.urls.admin });
    admin.on('error', () => undefined);
    await admin.connect();
    await this.#fresh?.end();
    this.#fresh = admin;
    this.world = { ...this.world, admin };
  }

  /** What every process wrote, for a test that fails. */
  logs(): string {
    return this.#started.map((process) => `--- ${process.name} ${process.pid}\n${process.output()}`).join('\n');
  }

  /** Kills what still runs and removes the database; for the end of every test, also of one that failed. */
  async end(): Promise<void> {
    await Promise.all(this.#started.map(killed));
    await this.#fresh?.end();
    await this.world.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  async #fill(bootstrap: string): Promise<void> {
    // A copy of a database does not inherit what was granted on the first one.
    await this.world.admin.query(`grant create on database ${this.world.name} to meldpunt_owner`);
    const filling = this.#spawned('migrate', { DATABASE_URL: this.world.urls.migrator, MELDPUNT_BOOTSTRAP: bootstrap });
    const code = await filling.ended();
    if (code !== 0) throw new Error(`the database cannot be filled (${code}):\n${filling.output()}`);
  }

  async #start(name: 'web' | 'worker', databaseUrl: string): Promise<NodeProcess> {
    const port = await aFreePort();
    const process = this.#spawned(name, { DATABASE_URL: this.#through(databaseUrl), INTERNAL_PORT: String(port) });
    const answers = (): Promise<boolean> =>
      fetch(`http://127.0.0.1:${port}/health/ready`).then(
        ({ ok }) => ok,
        () => false,
      );
    await until(async () => !process.running || (await answers()), START_MS, `a ready ${name}`);
    if (!process.running) throw new Error(`${name} did not start:\n${process.output()}`);
    return process;
  }

  #through(databaseUrl: string): string {
    const url = new URL(databaseUrl);
    if (this.databasePort !== undefined) url.port = String(this.databasePort);
    return url.href;
  }

  #spawned(name: string, more: Readonly<Record<string, string>>): NodeProcess {
    const process = NodeProcess.start(name, { ...this.environment, ...more });
    this.#started.push(process);
    return process;
  }
}

/** kill -9, and waits until it is gone. */
export async function killed(process: NodeProcess): Promise<void> {
  if (process.running) process.child.kill('SIGKILL');
  await process.ended();
}
