import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, formInit, type RunningApp } from '../../support/app.js';
import { bootstrapped, KEYS } from '../../support/bootstrapped.js';
import { aWorld, type World } from '../../support/database.js';
import { REPORT_EXAMPLES } from '../../../src/modules/reports/report-examples.js';

let world: World;
let web: RunningApp;

beforeAll(async () => {
  world = await aWorld();
  await bootstrapped(world);
  web = await anApp(world, { env: { METRICS_TOKEN: 'a-token-of-sixteen-or-more' } });
});
afterAll(async () => {
  await web.close();
  await world.close();
});

const metric = async (line: string): Promise<number> => {
  const text = await (await web.ask('/metrics', { headers: { authorization: 'Bearer a-token-of-sixteen-or-more' } })).text();
  return Number(
    text
      .split('\n')
      .find((row) => row.startsWith(line))
      ?.split(' ')
      .at(-1) ?? 0,
  );
};

describe('the log of requests', () => {
  it('has one line per request: method, pattern, status, time and number', async () => {
    const before = web.log.lines.length;
    await web.ask('/api/v1/reports/0190a5c0-0000-7000-8000-000000000000?note=geheim-1', {
      headers: { authorization: `Bearer ${KEYS.hospital}` },
    });
    const [line, ...more] = web.log.lines.slice(before);
    expect(more).toEqual([]);
    expect(line).toMatchObject({
      level: 'info',
      words: 'request',
      facts: { method: 'GET', route: '/api/v1/reports/:id', status: 404, code: 'report.not-found' },
    });
    expect(Object.keys(line?.facts ?? {}).sort()).toEqual(['code', 'method', 'ms', 'requestId', 'route', 'status']);
  });

  it.each([
    { what: 'a forged form', ask: () => web.ask('/aanmelden', formInit({}, { origin: 'null' })), code: 'request.forged' },
    { what: 'a wrong password', ask: () => web.ask('/aanmelden', formInit({ email: 'a@b.nl', password: 'x' })), code: 'sign-in.refused' },
    { what: 'a key that opens nothing', ask: () => web.send('/api/v1/reports', {}, 'made-up'), code: 'api-key.refused' },
    {
      what: 'a field that nobody knows',
      ask: () => web.send('/api/v1/sessions', { email: 'a@b.nl', password: 'x', who: 1 }),
      code: 'request.unknown-field',
    },
    { what: 'nothing, for what was right', ask: () => web.ask('/aanmelden'), code: undefined },
  ])('names the refusal: $what', async ({ ask, code }) => {
    const before = web.log.lines.length;
    await ask();
    const requests = web.log.lines.slice(before).filter(({ words }) => words === 'request');
    expect(requests.map(({ facts }) => facts['code'])).toEqual([code]);
  });

  it('holds nothing of an address, a body, a key or a name', async () => {
    await web.ask('/nergens/geheim-2?zoek=geheim-3');
    await web.send('/api/v1/sessions', { email: 'geheim-4@example.nl', password: 'geheim-5' });
    await web.send('/api/v1/reports', { kind: 'geheim-6', note: 'geheim-7' }, KEYS.hospital, {
      'idempotency-key': 'geheim-8',
    });
    expect(web.log.text).not.toMatch(/geheim|test-key|example\.nl/);
  });
});

describe('the examples in the description', () => {
  it.each(Object.keys(REPORT_EXAMPLES))('are taken as they stand: %s', async (kind) => {
    const key = ['interruption', 'discontinuation'].includes(kind) ? KEYS.supplier : KEYS.hospital;
    const answer = await web.send('/api/v1/reports', Reflect.get(REPORT_EXAMPLES, kind).value, key, {
      'idempotency-key': `example-${kind}`,
    });
    expect([answer.status, await answer.json()]).toMatchObject([201, { kind }]);
  });
});

const refusedByPages = async (): Promise<number> => {
  const { values } = await web.metrics.reportsRefused.get();
  return values.filter(({ labels }) => labels.code !== 'api-key.scope').reduce((sum, { value }) => sum + value, 0);
};

describe('the measure of intake', () => {
  it('counts what was acknowledged by kind, and what was refused by the first fault', async () => {
    const filed = await metric('meldpunt_reports_filed_total{kind="stock"}');
    const answer = await web.send('/api/v1/reports', REPORT_EXAMPLES.stock.value, KEYS.hospital, {
      'idempotency-key': 'measured',
    });
    expect(answer.status).toBe(201);
    expect(await metric('meldpunt_reports_filed_total{kind="stock"}')).toBe(filed + 1);
    const refused = await metric('meldpunt_reports_refused_total{code="api-key.scope"}');
    await web.send('/api/v1/reports', {}, KEYS.hospitalReading);
    expect(await metric('meldpunt_reports_refused_total{code="api-key.scope"}')).toBe(refused + 1);
  });

  it('counts a page that refuses, too', async () => {
    const before = await refusedByPages();
    const cookie = await web.cookieOf('reporter');
    const page = await (await web.ask('/meldingen/tekort', { headers: { cookie } })).text();
    const hidden = page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g);
    const fields = Object.fromEntries([...hidden].map(([, name, value]) => [name, value]));
    const answer = await web.ask('/meldingen/tekort', formInit(fields, { cookie }));
    expect(answer.status).toBe(400);
    expect(await refusedByPages()).toBe(before + 1);
  });
});
