import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, type RunningApp } from '../../support/app.js';
import { aWorld, type World } from '../../support/database.js';
import { FaultyApi } from '../../support/faulty.api.js';
import { until } from '../../support/until.js';

const TOKEN = 'a-token-of-sixteen-or-more';

let world: World;
let web: RunningApp;

beforeAll(async () => {
  world = await aWorld();
  web = await anApp(world, { env: { METRICS_TOKEN: TOKEN }, controllers: [FaultyApi] });
});
afterAll(async () => {
  await web.close();
  await world.close();
});

const failedLines = () => web.log.lines.filter(({ words }) => words === 'a request failed');
const terminate = () =>
  world.admin.query(`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'meldpunt_web' and datname = $1`, [world.name]);
const withToken = { headers: { authorization: `Bearer ${TOKEN}` } };

async function codeOf(answer: Response): Promise<string> {
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  const body: { errors: { code: string }[] } = JSON.parse(await answer.text());
  return body.errors.map(({ code }) => code).join();
}

describe('a fault that nobody foresaw', () => {
  it.each(['statements', 'programs'])('is told without anything of the inside: %s', async (which) => {
    const answer = await web.ask(`/api/v1/faults/${which}`);
    const text = await answer.text();
    expect(answer.status).toBe(500);
    expect(JSON.parse(text)).toMatchObject({ title: 'Storing', errors: [{ code: 'service.failed' }] });
    expect(text).not.toMatch(/secret_column|no_such_table|geheim|undefined|stack|select/);
  });

  it('is in the log with its cause, and without what was in the statement', async () => {
    const before = failedLines().length;
    await web.ask('/api/v1/faults/statements?note=geheim-42');
    const [line] = failedLines().slice(before);
    expect(line).toMatchObject({
      level: 'error',
      facts: { method: 'GET', route: '/api/v1/faults/statements', err: { code: '42P01' } },
    });
    expect(web.log.text).not.toMatch(/geheim-4/);
  });
});

describe('a database that is away', () => {
  it('is told as 503 with a time to wait while a statement runs', async () => {
    const waiting = web.ask('/api/v1/faults/waits');
    const asleep = async (): Promise<boolean> =>
      (await world.admin.query(`select 1 from pg_stat_activity where datname = $1 and wait_event = 'PgSleep'`, [world.name])).rowCount ===
      1;
    await until(asleep);
    await terminate();
    const answer = await waiting;
    expect([answer.status, answer.headers.get('retry-after'), await codeOf(answer)]).toEqual([503, '30', 'service.unavailable']);
  });

  it('is told as 503 when it takes no connections, and is over when it does', async () => {
    await world.admin.query(`alter database ${world.name} connection limit 0`);
    await terminate();
    const answers = await Promise.all([1, 2, 3].map(() => web.ask('/api/v1/faults/answers')));
    const codes = await Promise.all(answers.map(codeOf));
    const probes = await Promise.all(['/health/live', '/health/ready', '/metrics'].map((path) => web.ask(path, withToken)));
    await world.admin.query(`alter database ${world.name} connection limit -1`);
    expect(codes).toEqual(['service.unavailable', 'service.unavailable', 'service.unavailable']);
    expect(probes.map(({ status }) => status)).toEqual([200, 503, 200]);
    expect(await probes[1]?.json()).toEqual({ status: 'not-ready', missing: ['database'] });
    await until(async () => (await web.ask('/api/v1/faults/answers')).status === 200);
  });
});

describe('probes and metrics', () => {
  it('say that the process lives to everybody, and the rest to who has the token', async () => {
    expect(await (await web.ask('/health/live')).json()).toEqual({ status: 'live' });
    for (const path of ['/health/ready', '/metrics']) {
      expect((await web.ask(path)).status).toBe(404);
      expect((await web.ask(path, { headers: { authorization: 'Bearer wrong-token-of-16-or-more' } })).status).toBe(404);
      expect((await web.ask(path, withToken)).status).toBe(200);
    }
  });

  it('are closed when no token was set', async () => {
    const closed = await anApp(world);
    expect((await closed.ask('/metrics', { headers: { authorization: 'Bearer undefined' } })).status).toBe(404);
    await closed.close();
  });

  it('name the route by its pattern, and every measure that operations needs', async () => {
    await web.ask('/api/v1/reports/0190a5c0-0000-7000-8000-000000000000');
    const answer = await web.ask('/metrics', withToken);
    const text = await answer.text();
    expect(answer.headers.get('content-type')).toContain('text/plain');
    expect(text).toContain('meldpunt_http_request_seconds_count{route="/api/v1/reports/:id",status="4xx"}');
    expect(text).not.toContain('0190a5c0');
    for (const name of [
      'reports_filed_total',
      'reports_refused_total',
      'outbox_oldest_seconds',
      'queue_jobs',
      'cells_behind',
      'flags',
      'messages',
      'mail_attempts_total',
    ]) {
      expect(text).toContain(`# TYPE meldpunt_${name} `);
    }
  });
});
