import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CAST, PEOPLE } from '../support/journey-cast.js';
import { dayInNetherlands } from '../../src/domain/calendar.js';
import { cookieIn, Visitor } from '../support/visitor.js';
import { aFolder, launch, type Launched, processesOf, ROOT } from '../scripts/launched.js';
import { until } from '../support/until.js';

const SCRIPT = join(ROOT, 'scripts/start.mjs');
/** The first start fills the demo world; on a busy machine that has taken more than a minute and a half. */
const READY_MS = 300_000;

let folder: ReturnType<typeof aFolder>;
let running: Launched | undefined;
beforeAll(() => {
  folder = aFolder();
});
afterEach(async () => {
  running?.process.kill('SIGTERM');
  await running?.ended();
  running = undefined;
  await until(() => processesOf(folder.path).length === 0, 30_000, 'an empty process list');
}, 60_000);
afterAll(() => {
  const pointer = join(folder.path, 'data/postgres/location.json');
  const outside: unknown = existsSync(pointer) ? Reflect.get(JSON.parse(readFileSync(pointer, 'utf8')), 'folder') : undefined;
  if (typeof outside === 'string') rmSync(outside, { recursive: true, force: true });
  folder.remove();
});

/** `npm start` with these settings, until it says that it is ready. */
async function started(settings: Readonly<Record<string, string>>): Promise<string> {
  const launcher = launch(SCRIPT, { PORT: '0', LOG_LEVEL: 'warn', ...settings });
  running = launcher;
  await until(() => launcher.printed().includes('meldpunt is ready on') || launcher.process.exitCode !== null, READY_MS, 'the ready line');
  const url = /^meldpunt is ready on (http:\/\/127\.0\.0\.1:\d+)$/m.exec(launcher.printed())?.[1];
  if (url === undefined) throw new Error(`it did not start:\n${launcher.printed()}`);
  return url;
}

describe('npm start, the whole of it', () => {
  it('fills an empty database from a bootstrap file, and has the data still after a stop', async () => {
    const bootstrap = join(folder.path, 'bootstrap.json');
    writeFileSync(bootstrap, JSON.stringify(CAST));
    const settings = { MELDPUNT_DATA: join(folder.path, 'data'), DEMO: 'off', MELDPUNT_BOOTSTRAP: bootstrap };
    const report = {
      kind: 'stock',
      productGroup: 'ffp2',
      asOf: dayInNetherlands(new Date()),
      unit: 'piece',
      stockOnHand: 4_000,
      usedPerWeek: 1_000,
    };

    const anouk = await Visitor.withToken(await started(settings), PEOPLE.anouk, settings.MELDPUNT_DATA);
    const filed = await anouk.post('/api/v1/reports', report, { 'idempotency-key': 'before the stop' });
    expect(filed.status).toBe(201);
    running?.process.kill('SIGTERM');
    expect(await running?.ended()).toBe(0);
    await until(() => processesOf(folder.path).length === 0, 20_000, 'an empty process list');

    const again = await Visitor.withToken(await started(settings), PEOPLE.anouk, settings.MELDPUNT_DATA);
    expect((await again.get('/api/v1/reports')).body).toMatchObject([{ kind: 'stock', productGroup: 'ffp2' }]);
    expect(await again.post('/api/v1/reports', report, { 'idempotency-key': 'before the stop' })).toMatchObject({
      status: 201,
      body: filed.body,
    });
  }, 700_000);

  it('shows the demo world to whoever signs in as it says', async () => {
    const url = await started({ MELDPUNT_DATA: join(folder.path, 'demo'), DEMO: 'on' });
    const signIns = [...(running?.printed() ?? '').matchAll(/^demo sign-in: (\S+) (\S+) (\S+)$/gm)].map(
      ([, email = '', password = '', role = '']) => ({ email, password, role }),
    );
    expect(new Set(signIns.map(({ role }) => role)).size).toBeGreaterThanOrEqual(9);
    const reporter = signIns.find(({ role }) => role === 'reporter');
    const { email = '', password = '' } = reporter ?? {};
    const step = cookieIn(await new Visitor(url).submit('/aanmelden', { email, password }));
    const { status, headers } = await new Visitor(url, { cookie: step }).fillInAsShown('/aanmelden/code', 'code');
    expect([status, headers.get('location')]).toEqual([303, '/start']);
  }, 700_000);
});
