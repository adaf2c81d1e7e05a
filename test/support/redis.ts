import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from '@jest/globals';
import { Redis } from 'ioredis';
import { aFreePort } from './smtp-sink.js';

/** The server to run. */
export const REDIS_BINARY = process.env['REDIS_SERVER'] ?? '/usr/bin/redis-server';

/** Whether there is a redis-server here; where there is none, what needs it is skipped, and says so. */
export const redisIsHere = existsSync(REDIS_BINARY);

export const describeOnRedis = redisIsHere ? describe : describe.skip;

if (!redisIsHere)
  process.stderr.write('SKIPPED: no redis-server on this machine; install Debian’s redis-server to run the tests on Redis\n');

/** A real Redis on a free port of this machine, without files. */
export class RedisServer {
  #process: ChildProcess | undefined;

  private constructor(readonly port: number) {}

  static async start(): Promise<RedisServer> {
    const server = new RedisServer(await aFreePort());
    await server.run();
    return server;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  async run(): Promise<void> {
    const options = [
      '--port',
      String(this.port),
      '--bind',
      '127.0.0.1',
      '--save',
      '',
      '--appendonly',
      'no',
      '--dir',
      mkdtempSync(join(tmpdir(), 'redis-')),
    ];
    this.#process = spawn(REDIS_BINARY, options, { stdio: 'ignore' });
    await this.command('ping');
  }

  async command(name: 'ping' | 'flushall'): Promise<void> {
    const client = new Redis(this.url, { maxRetriesPerRequest: 50, retryStrategy: () => 100 });
    client.on('error', () => undefined);
    await client.call(name);
    client.disconnect();
  }

  async stop(): Promise<void> {
    const child = this.#process;
    this.#process = undefined;
    if (child === undefined || child.exitCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  }
}
