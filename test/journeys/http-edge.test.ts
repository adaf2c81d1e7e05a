import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { bootstrapped, KEYS } from '../support/bootstrapped.js';
import { aWorld, type World } from '../support/database.js';
import { until } from '../support/until.js';
import { aFailedStart, aWebProcess, type WebProcess } from '../support/web-process.js';

let world: World;
let web: WebProcess | undefined;

beforeAll(async () => {
  world = await aWorld();
  await bootstrapped(world);
});
afterEach(async () => {
  web?.signal('SIGKILL');
  await web?.ended();
});
afterAll(() => world.close());

const isRefused = (url: string): Promise<boolean> =>
  fetch(url, { headers: { connection: 'close' } }).then(
    () => false,
    () => true,
  );
const waits = async (): Promise<boolean> =>
  (await world.admin.query(`select 1 from pg_stat_activity where datname = $1 and wait_event_type = 'Lock'`, [world.name])).rowCount === 1;

describe('the web process', () => {
  it('given SIGTERM during a slow request, finishes it, takes no other, and ends with 0', async () => {
    web = await aWebProcess({ DATABASE_URL: world.urls.web });
    await world.admin.query('begin; lock table policy in access exclusive mode');
    const slow = fetch(`${web.url}/api/v1/postures/current`);
    await until(waits, 10_000, 'the slow request');

    web.signal('SIGTERM');
    const { url } = web;
    await until(() => isRefused(`${url}/api/v1/regions`), 5_000, 'the refusal of new requests');
    await world.admin.query('rollback');

    const answer = await slow;
    expect([answer.status, await answer.json()]).toMatchObject([200, { posture: 'normal' }]);
    const released = Date.now();
    expect(await web.ended()).toBe(0);
    expect(Date.now() - released).toBeLessThan(5_000);
  });

  it('writes one JSON line per request, with the pattern of the route and without content', async () => {
    web = await aWebProcess({ DATABASE_URL: world.urls.web });
    await fetch(`${web.url}/api/v1/reports/0190a5c0-0000-7000-8000-000000000000?zoek=geheim`, {
      headers: { authorization: `Bearer ${KEYS.hospital}` },
    });
    web.signal('SIGTERM');
    expect(await web.ended()).toBe(0);
    const lines: Record<string, unknown>[] = web
      .output()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const [line, ...more] = lines.filter(({ route }) => route === '/api/v1/reports/:id');
    expect(more).toEqual([]);
    expect(line).toMatchObject({ process: 'web', method: 'GET', status: 404, msg: 'request' });
    expect(web.output()).not.toMatch(/geheim|0190a5c0|test-key/);
  });

  it('answers probes and metrics on its internal port, and not on the public one', async () => {
    web = await aWebProcess({ DATABASE_URL: world.urls.web });
    const statusAt = async (url: string): Promise<number> => (await fetch(url)).status;
    expect(await (await fetch(`${web.internalUrl}/health/ready`)).json()).toEqual({ status: 'ready', missing: [] });
    expect(await statusAt(`${web.internalUrl}/metrics`)).toBe(200);
    expect(await statusAt(`${web.url}/metrics`)).toBe(404);
    expect(await statusAt(`${web.url}/health/ready`)).toBe(404);
    expect(await statusAt(`${web.url}/health/live`)).toBe(200);
  });

  it('names everything that is wrong with its settings at once, without their values, and does not start', async () => {
    const { code, output } = await aFailedStart({
      DATABASE_URL: 'mysql://geheim@db/x',
      PORT: '70000',
      DEMO: 'maybe',
      METRICS_TOKEN: 'kort',
      TRUST_PROXY: 'everybody',
    });
    expect(code).toBe(1);
    for (const name of ['DATABASE_URL', 'PORT', 'DEMO', 'METRICS_TOKEN', 'TRUST_PROXY'])
      expect(output).toMatch(new RegExp(`^ {2}${name}: `, 'm'));
    expect(output).not.toMatch(/geheim|kort|everybody|at file|node_modules/);
  });
});
