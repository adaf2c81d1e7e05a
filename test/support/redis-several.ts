import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { REDIS_BINARY } from './redis.js';
import { aFreePort } from './smtp-sink.js';
import { until } from './until.js';

const NAME = 'meldpunt';
const SLOTS = 16_384;

interface Node {
  readonly port: number;
  readonly child: ChildProcess;
}

/** Several real Redis servers on this machine, as sentinels guard them or as a cluster. */
export class SeveralRedis {
  readonly #folder = mkdtempSync(join(tmpdir(), 'redis-several-'));
  readonly #nodes: Node[] = [];

  private constructor(public url = '') {}

  /** A master, a replica, and a sentinel that makes the replica the master when the first is gone. */
  static async underSentinel(): Promise<SeveralRedis> {
    const several = new SeveralRedis();
    const master = await several.#start([]);
    await several.#start(['--replicaof', '127.0.0.1', String(master.port)]);
    await until(async () => /connected_slaves:1\b/.test(String(await asked(master.port, 'info', 'replication'))));
    const file = join(several.#folder, 'sentinel.conf');
    const rules = [`monitor ${NAME} 127.0.0.1 ${master.port} 1`, `down-after-milliseconds ${NAME} 500`, `failover-timeout ${NAME} 3000`];
    writeFileSync(file, rules.map((rule) => `sentinel ${rule}\n`).join(''));
    const sentinel = await several.#start([], file);
    await until(async () => String(await asked(sentinel.port, 'sentinel', 'replicas', NAME)).includes('127.0.0.1'));
    several.url = `redis+sentinel://127.0.0.1:${sentinel.port}/${NAME}`;
    return several;
  }

  /** Three masters that share the slots. */
  static async asCluster(): Promise<SeveralRedis> {
    const several = new SeveralRedis();
    const nodes: Node[] = [];
    for (let n = 0; n < 3; n += 1)
      nodes.push(await several.#start(['--cluster-enabled', 'yes', '--cluster-config-file', `nodes-${n}.conf`]));
    const [first] = nodes;
    for (const [n, { port }] of nodes.entries()) {
      const [from, to] = [Math.ceil((n * SLOTS) / 3), Math.ceil(((n + 1) * SLOTS) / 3) - 1];
      await asked(port, 'cluster', 'addslotsrange', String(from), String(to));
      if (first !== undefined && n > 0) await asked(first.port, 'cluster', 'meet', '127.0.0.1', String(port));
    }
    const whole = async (port: number) => String(await asked(port, 'cluster', 'info')).includes('cluster_state:ok');
    await until(async () => (await Promise.all(nodes.map(({ port }) => whole(port)))).every(Boolean));
    several.url = `redis+cluster://${nodes.map(({ port }) => `127.0.0.1:${port}`).join(',')}`;
    return several;
  }

  /** kill -9 of the master that was there first. */
  async killMaster(): Promise<void> {
    await ended(this.#nodes[0]?.child);
  }

  async end(): Promise<void> {
    await Promise.all(this.#nodes.map(({ child }) => ended(child)));
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #start(options: readonly string[], file?: string): Promise<Node> {
    const port = await aFreePort();
    const place = ['--port', String(port), '--bind', '127.0.0.1', '--dir', this.#folder];
    const mode = file === undefined ? [...place, '--save', '', '--appendonly', 'no', ...options] : [file, '--sentinel', ...place];
    const node = { port, child: spawn(REDIS_BINARY, mode, { stdio: 'ignore' }) };
    this.#nodes.push(node);
    await until(async () => (await asked(port, 'ping')) === 'PONG');
    return node;
  }
}

async function asked(port: number, command: string, ...words: string[]): Promise<unknown> {
  const client = new Redis({ port, host: '127.0.0.1', retryStrategy: () => null, lazyConnect: true, maxRetriesPerRequest: 0 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await client.call(command, ...words);
  } catch {
    return undefined;
  } finally {
    client.disconnect();
  }
}

async function ended(child: ChildProcess | undefined): Promise<void> {
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}
