import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '../../scripts/postgres.mjs';
import { STAND_INS, aFolder, launch, processesOf, until } from './launched.js';

const MAY_BE_LOST = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

let folder: ReturnType<typeof aFolder>;
beforeEach(() => {
  folder = aFolder();
});
afterEach(() => folder.remove());

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql);
    return rows[0];
  } finally {
    await client.end();
  }
}

async function startAndHang(dataDir: string) {
  const starter = launch(join(STAND_INS, 'hold-postgres.js'), { HOLD: dataDir });
  await starter.says('holding ');
  return starter;
}

describe('the embedded PostgreSQL', () => {
  it('keeps what was stored over a stop and a second start, and its durable settings', async () => {
    const dataDir = join(folder.path, 'data');
    const first = await startPostgres({ dataDir });
    await ask(first.adminUrl, 'create table kept as select 42 as answer');
    await first.stop();

    const second = await startPostgres({ dataDir });
    expect(await ask(second.adminUrl, 'select answer from kept')).toEqual({ answer: 42 });
    expect(second).toMatchObject({ adopted: false, port: first.port });
    const shown = `select current_setting('fsync') as fsync, current_setting('full_page_writes') as pages, current_setting('synchronous_commit') as
      commit, current_setting('timezone') as zone, current_setting('server_encoding') as encoding, lower('MÜNSTER') as folded`;
    expect(await ask(second.adminUrl, shown)).toEqual({
      fsync: 'on',
      pages: 'on',
      commit: 'on',
      zone: 'UTC',
      encoding: 'UTF8',
      folded: 'münster',
    });
    expect(statSync(join(dataDir, 'password')).mode & 0o777).toBe(0o600);
    await second.destroy();
    expect(existsSync(dataDir)).toBe(false);
  });

  it('lets nobody in without the password', async () => {
    const server = await startPostgres({ dataDir: folder.path, settings: MAY_BE_LOST });
    await expect(ask(server.adminUrl.replace(/:[^:@]+@/, ':guess@'), 'select 1')).rejects.toThrow('password authentication failed');
    await server.destroy();
  });

  it('stops by itself when its starter is killed', async () => {
    const starter = await startAndHang(join(folder.path, 'data'));
    starter.process.kill('SIGKILL');
    await until(() => processesOf(folder.path).length === 0, 'an empty process list');
  });

  it('is adopted when starter and watchdog were both killed', async () => {
    const dataDir = join(folder.path, 'data');
    const starter = await startAndHang(dataDir);
    const { watchdog } = JSON.parse(readFileSync(join(dataDir, 'server.json'), 'utf8'));
    process.kill(watchdog.pid, 'SIGKILL');
    starter.process.kill('SIGKILL');
    await starter.ended();

    const server = await startPostgres({ dataDir });
    expect(server.adopted).toBe(true);
    expect(await ask(server.adminUrl, 'select 1 as here')).toEqual({ here: 1 });
    await server.destroy();
    expect(processesOf(folder.path)).toEqual([]);
  });

  it('refuses a folder that another process uses, and takes no recycled process number for a server', async () => {
    const dataDir = join(folder.path, 'data');
    const starter = await startAndHang(dataDir);
    await expect(startPostgres({ dataDir })).rejects.toThrow(`is in use by process ${starter.process.pid}`);
    starter.process.kill('SIGTERM');
    await until(() => processesOf(folder.path).length === 0, 'an empty process list');

    const stale = join(dataDir, 'cluster', 'postmaster.pid');
    writeFileSync(stale, `${process.pid}\n${dataDir}\n1\n5432\n\n127.0.0.1\n\nready\n`);
    const server = await startPostgres({ dataDir });
    expect(server).toMatchObject({ adopted: false });
    await server.destroy();
  });

  it('lives outside a private folder that its account cannot enter, and is found there again', async () => {
    const dataDir = join(folder.path, 'private', 'data');
    mkdirSync(dataDir, { recursive: true });
    chmodSync(join(folder.path, 'private'), 0o700);
    const first = await startPostgres({ dataDir, settings: MAY_BE_LOST });
    await ask(first.adminUrl, 'create table kept as select 42 as answer');
    await first.stop();

    const second = await startPostgres({ dataDir, settings: MAY_BE_LOST });
    expect(await ask(second.adminUrl, 'select answer from kept')).toEqual({ answer: 42 });
    expect(second.cluster.startsWith(folder.path)).toBe(process.getuid?.() !== 0);
    await second.destroy();
    expect(existsSync(second.cluster)).toBe(false);
  });
});
