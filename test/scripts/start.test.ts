import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { startPostgres } from '../../scripts/postgres.mjs';
import type { EmbeddedPostgres } from '../../scripts/postgres.mjs';
import { ROOT, STAND_INS, aFolder, environmentWith, follow, launch, processesOf, until } from './launched.js';
import type { Launched } from './launched.js';

const SCRIPT = join(ROOT, 'scripts/start.mjs');

let folder: ReturnType<typeof aFolder>;
let settings: Record<string, string>;
beforeEach(() => {
  folder = aFolder();
  mkdirSync(join(folder.path, 'private'), { mode: 0o700 });
  chmodSync(join(folder.path, 'private'), 0o700);
  settings = { MELDPUNT_DATA: join(folder.path, 'private', 'data'), MELDPUNT_DIST: STAND_INS, PORT: '0', DEMO: 'on' };
});
afterEach(async () => {
  await nothingRuns();
  removeOutside();
  folder.remove();
});

/** The cluster of a private folder lives elsewhere when root starts it. */
function removeOutside(): void {
  const pointer = join(folder.path, 'private/data/postgres/location.json');
  if (!existsSync(pointer)) return;
  const outside: { folder: string } = JSON.parse(readFileSync(pointer, 'utf8'));
  rmSync(outside.folder, { recursive: true, force: true });
}

function nothingRuns(): Promise<void> {
  return until(
    () => processesOf(folder.path).length === 0,
    'an empty process list',
    () => processesOf(folder.path).join(' '),
  );
}

async function ready(launcher: Launched): Promise<string> {
  await launcher.says('meldpunt is ready on ');
  return /ready on (http:\S+)/.exec(launcher.printed())?.[1] ?? '';
}

async function asked(url: string): Promise<{ starts: number; role: string; smtp: string; pid: number }> {
  return (await fetch(`${url}/`)).json() as Promise<{ starts: number; role: string; smtp: string; pid: number }>;
}

describe('npm start', () => {
  it('starts everything once, keeps the data at the second start, and leaves nothing after SIGTERM', async () => {
    const first = launch(SCRIPT, settings);
    const url = await ready(first);
    await first.says('demo sign-in: anouk@example.test');
    expect(first.printed().match(/meldpunt is ready on http:\/\/127\.0\.0\.1:\d+\n/g)).toHaveLength(1);
    expect(await asked(url)).toMatchObject({ starts: 1, role: 'meldpunt_web', smtp: expect.stringMatching(/^smtp:\/\/127\.0\.0\.1:\d+$/) });
    for (const name of ['roles.json', 'master.key', 'running.json', 'postgres/password']) {
      expect([name, statSync(join(settings.MELDPUNT_DATA ?? '', name)).mode & 0o777]).toEqual([name, 0o600]);
    }

    const beside = launch(SCRIPT, settings);
    expect(await beside.ended()).toBe(1);
    expect(beside.printed()).toContain(`already runs from ${settings.MELDPUNT_DATA}, on ${url}`);

    first.process.kill('SIGTERM');
    expect(await first.ended()).toBe(0);
    await nothingRuns();
    expect(existsSync(join(settings.MELDPUNT_DATA ?? '', 'running.json'))).toBe(false);

    const second = launch(SCRIPT, { ...settings, DEMO: 'off' });
    expect(await asked(await ready(second))).toMatchObject({ starts: 2 });
    expect(second.printed()).not.toContain('demo sign-in');
    second.process.kill('SIGINT');
    expect(await second.ended()).toBe(0);
  });

  it('leaves nothing when the launcher is killed, starts at once again, and heals when its watchdog was killed too', async () => {
    const first = launch(SCRIPT, settings);
    await ready(first);
    first.process.kill('SIGKILL');

    const killed = launch(SCRIPT, settings);
    const { pid } = await asked(await ready(killed));
    const { watchdog } = JSON.parse(readFileSync(join(settings.MELDPUNT_DATA ?? '', 'pids.json'), 'utf8'));
    process.kill(watchdog.pid, 'SIGKILL');
    killed.process.kill('SIGKILL');
    await killed.ended();
    expect(existsSync(`/proc/${pid}`)).toBe(true);

    const again = launch(SCRIPT, settings);
    expect(await asked(await ready(again))).toMatchObject({ starts: 3 });
    expect(again.printed()).toContain('stopping web of a run that was cut off');
    expect(again.printed()).toContain('took over the running database');
    again.process.kill('SIGKILL');
    await nothingRuns();
  });

  it('starts web and database again when they die', async () => {
    const launcher = launch(SCRIPT, settings);
    const url = await ready(launcher);
    const { pid } = await asked(url);
    process.kill(pid, 'SIGKILL');
    await until(async () => (await asked(url).catch(() => ({ pid }))).pid !== pid, 'another web');

    const server = /database runs \(process (\d+),/.exec(launcher.printed())?.[1];
    process.kill(Number(server), 'SIGKILL');
    await launcher.says('PostgreSQL stopped by itself');
    await until(async () => (await asked(url).catch(() => ({ starts: 0 }))).starts === 1, 'the data again');
    launcher.process.kill('SIGTERM');
    expect(await launcher.ended()).toBe(0);
  });
});

describe('npm start on a PostgreSQL of your own', () => {
  let own: EmbeddedPostgres;
  let ownFolder: ReturnType<typeof aFolder>;
  beforeAll(async () => {
    ownFolder = aFolder();
    own = await startPostgres({ dataDir: join(ownFolder.path, 'own'), settings: { fsync: 'off' } });
  });
  afterAll(async () => {
    await own.destroy();
    ownFolder.remove();
  });
  beforeEach(() => {
    settings.DATABASE_URL = own.adminUrl;
  });

  it('uses it, and stops when the npm above is killed', async () => {
    const shell = spawn('sh', ['-c', `'${process.execPath}' '${SCRIPT}'; true`], {
      env: environmentWith({ ...settings, npm_lifecycle_event: 'start' }),
    });
    const launcher = follow(shell);
    expect(await asked(await ready(launcher))).toMatchObject({ role: 'meldpunt_web' });
    expect(existsSync(join(settings.MELDPUNT_DATA ?? '', 'postgres'))).toBe(false);
    shell.kill('SIGKILL');
    await nothingRuns();
  });

  it('gives up on a worker that keeps dying, with its last words', async () => {
    const launcher = launch(SCRIPT, { ...settings, STAND_IN_FAULT: 'QUEUE_URL: must begin with redis' });
    expect(await launcher.ended()).toBe(1);
    expect(launcher.printed()).toMatch(/worker keeps stopping \(exit 3\)[^]*QUEUE_URL: must begin with redis/);
  });

  it('ends on a migration that fails, with what it said', async () => {
    const dist = join(folder.path, 'dist');
    mkdirSync(dist);
    writeFileSync(join(dist, 'main.migrate.js'), `process.stderr.write('the third step fails\\n'); process.exit(4);`);
    const launcher = launch(SCRIPT, { ...settings, MELDPUNT_DIST: dist });
    expect(await launcher.ended()).toBe(1);
    expect(launcher.printed()).toMatch(/cannot be prepared \(4\)[^]*the third step fails/);
  });
});

describe('npm start refuses', () => {
  it('a port that is taken, in one sentence and before anything is started', async () => {
    const server = createServer();
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const launcher = launch(SCRIPT, { ...settings, PORT: String(port) });
    expect(await launcher.ended()).toBe(1);
    expect(launcher.printed()).toMatch(new RegExp(`^meldpunt: Port ${port} is in use by another program: .*\\n$`));
    server.close();
  });

  it('malformed settings, all of them at once', async () => {
    const launcher = launch(SCRIPT, { ...settings, PORT: 'many', DEMO: 'yes', DATABASE_URL: 'mysql://x/y' });
    expect(await launcher.ended()).toBe(1);
    expect(launcher.printed()).toMatch(/^meldpunt: PORT .*; DEMO .*; DATABASE_URL .*\n$/);
  });
});
