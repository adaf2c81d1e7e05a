import { afterEach, beforeAll, afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anApp, type RunningApp } from '../../support/app.js';
import { bootstrapped, KEYS } from '../../support/bootstrapped.js';
import { aWorld, type World } from '../../support/database.js';
import { REPORT_EXAMPLES } from '../../../src/modules/reports/report-examples.js';

const MOST = 1_200;
const BATCH = 50;

let world: World;
let web: RunningApp;

beforeAll(async () => {
  world = await aWorld();
  await bootstrapped(world);
});
afterAll(() => world.close());
beforeEach(async () => {
  web = await anApp(world);
});
afterEach(() => web.close());

const inject = (headers: Record<string, string>, url = '/taal/nl', remoteAddress = '198.51.100.7') =>
  web.app.inject({ method: 'GET', url, headers, remoteAddress });

async function spend(headers: Record<string, string>, url?: string, address?: string): Promise<void> {
  for (let sent = 0; sent < MOST; sent += BATCH) await Promise.all(Array.from({ length: BATCH }, () => inject(headers, url, address)));
}

describe('too many requests', () => {
  it('are refused with a time to wait, until the window is over', async () => {
    await spend({});
    world.clock.advance(20_000);
    const refused = await inject({});
    const machine = await inject({}, '/api/v1/regions');
    expect([refused.statusCode, refused.headers['retry-after'], refused.headers['content-type']]).toEqual([
      429,
      '40',
      'text/html; charset=utf-8',
    ]);
    expect([machine.statusCode, machine.headers['retry-after'], machine.json().errors[0].code]).toEqual([429, '40', 'request.too-many']);
    expect([machine.headers['content-type'], machine.headers['api-version']]).toEqual(['application/problem+json; charset=utf-8', '1.0.0']);
    world.clock.advance(40_000);
    expect((await inject({})).statusCode).toBe(303);
  });

  it('of nobody never drop who brings a good key or session from the same address', async () => {
    await spend({});
    const cookie = await web.cookieOf('reporter');
    expect((await inject({})).statusCode).toBe(429);
    expect((await inject({ authorization: `Bearer ${KEYS.hospital}` }, '/api/v1/reports')).statusCode).toBe(200);
    expect((await inject({ authorization: `Bearer ${KEYS.hospital}` }, '/api/v1/postures/current')).statusCode).toBe(200);
    expect((await inject({ cookie }, '/spoor')).statusCode).toBe(200);
    expect((await inject({}, '/health/live')).statusCode).toBe(200);
    expect((await inject({}, undefined, '198.51.100.8')).statusCode).toBe(303);
  });

  it('of nobody keep no report from who brings a good key or session', async () => {
    const token = await web.tokenOf('reporter');
    await spend({});
    expect((await inject({})).statusCode).toBe(429);
    for (const bearer of [KEYS.hospital, token]) {
      const headers = { authorization: `Bearer ${bearer}`, 'content-type': 'application/json', 'idempotency-key': bearer.slice(0, 20) };
      const payload = JSON.stringify(REPORT_EXAMPLES.shortage.value);
      const filed = await web.app.inject({ method: 'POST', url: '/api/v1/reports', headers, payload, remoteAddress: '198.51.100.7' });
      expect(filed.statusCode).toBe(201);
    }
  });

  it('are counted when a key opens nothing', async () => {
    await spend({ authorization: 'Bearer made-up' }, '/api/v1/reports');
    expect((await inject({ authorization: 'Bearer another' }, '/api/v1/reports')).statusCode).toBe(429);
    expect((await inject({})).statusCode).toBe(429);
  });

  it('cannot be spread over made-up addresses by who is no trusted proxy', async () => {
    await spend({ 'x-forwarded-for': '203.0.113.1' });
    expect((await inject({ 'x-forwarded-for': '203.0.113.2' })).statusCode).toBe(429);
    await spend({ 'x-forwarded-for': '203.0.113.1' }, undefined, '127.0.0.1');
    expect((await inject({ 'x-forwarded-for': '203.0.113.1' }, undefined, '127.0.0.1')).statusCode).toBe(429);
    expect((await inject({ 'x-forwarded-for': '203.0.113.2' }, undefined, '127.0.0.1')).statusCode).toBe(303);
  });

  it('are counted by the address that a trusted load balancer names', async () => {
    const behind = await anApp(world, { env: { TRUST_PROXY: '10.0.0.0/8' } });
    await web.close();
    web = behind;
    await spend({ 'x-forwarded-for': '203.0.113.1' }, undefined, '10.1.2.3');
    expect((await inject({ 'x-forwarded-for': '203.0.113.1' }, undefined, '10.1.2.3')).statusCode).toBe(429);
    expect((await inject({ 'x-forwarded-for': '203.0.113.9' }, undefined, '10.1.2.3')).statusCode).toBe(303);
  });
});
