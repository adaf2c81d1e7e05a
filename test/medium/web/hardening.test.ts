import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, type RunningApp } from '../../support/app.js';
import { bootstrapped, KEYS } from '../../support/bootstrapped.js';
import { aWorld, type World } from '../../support/database.js';

const METRICS_TOKEN = 'a-token-for-the-figures-0123456789';

let world: World;
let web: RunningApp;

beforeAll(async () => {
  world = await aWorld();
  await bootstrapped(world);
  web = await anApp(world, { env: { PUBLIC_URL: 'https://meldpunt.example', METRICS_TOKEN } });
});
afterAll(async () => {
  await web.close();
  await world.close();
});

describe('every answer', () => {
  it.each(['/aanmelden', '/nergens', '/api/v1/regions', '/api/v1/reports'])('is closed to others: %s', async (path) => {
    const { headers } = await web.ask(path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain(`default-src 'none'`);
    for (const name of ['base-uri', 'frame-ancestors']) expect(policy).toContain(`${name} 'none'`);
    expect(policy).not.toMatch(/unsafe|\*|data:/);
    expect(headers.get('permissions-policy')).toContain('camera=()');
    expect(['cross-origin-opener-policy', 'cross-origin-resource-policy'].map((name) => headers.get(name))).toEqual([
      'same-origin',
      'same-origin',
    ]);
    expect([headers.get('cache-control'), headers.get('x-content-type-options'), headers.get('x-powered-by')]).toEqual([
      'no-store',
      'nosniff',
      null,
    ]);
  });
});

describe('the header Authorization', () => {
  it.each(['Bearer', 'bearer', 'BEARER '])('is read alike everywhere: %s', async (word) => {
    expect((await web.ask('/api/v1/reports', { headers: { authorization: `${word} ${KEYS.hospital}` } })).status).toBe(200);
    expect((await web.ask('/metrics', { headers: { authorization: `${word} ${METRICS_TOKEN}` } })).status).toBe(200);
    const authorization = `${word} ${await web.tokenOf('reporter')}`;
    expect((await web.ask('/api/v1/sessions/current', { method: 'DELETE', headers: { authorization } })).status).toBe(204);
    expect((await web.ask('/api/v1/reports', { headers: { authorization } })).status).toBe(401);
  });

  it.each(['', 'Bearer', 'Basic YTpi', 'Bearer a b'])('opens nothing with anything else: %s', async (authorization) => {
    expect((await web.ask('/api/v1/reports', { headers: { authorization } })).status).toBe(401);
    expect((await web.ask('/metrics', { headers: { authorization } })).status).toBe(404);
  });
});

describe('a text that no database can keep', () => {
  it.each(['a\u0000b', '\ud800'])('is a fault of the sender, named where it stands, in both languages', async (text) => {
    for (const [language, message] of Object.entries({ nl: 'Vul hier gewone tekst in.', en: 'Enter plain text here.' })) {
      const sent = { kind: 'shortage', note: text };
      const answer = await web.send('/api/v1/reports', sent, KEYS.hospital, { 'idempotency-key': 'k', 'accept-language': language });
      const { errors } = await answer.json();
      expect([answer.status, errors]).toEqual([400, expect.arrayContaining([{ code: 'report.not-text', pointer: '/note', message }])]);
    }
  });
});

describe('a question to the API', () => {
  it('that is not right is told of every parameter by its name', async () => {
    const answer = await web.ask('/api/v1/reports?limit=0&kind=none', { headers: { authorization: `Bearer ${KEYS.hospital}` } });
    const { errors } = await answer.json();
    const faults = errors.map(({ code, pointer }: { code: string; pointer: string }) => `${code} ${pointer}`);
    expect([answer.status, faults.sort()]).toEqual([400, ['report.not-one-of /kind', 'report.number-too-small /limit']]);
  });
});
