import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, formInit, type RunningApp } from '../../support/app.js';
import { bootstrapped, emailOf, KEYS, PASSWORD } from '../../support/bootstrapped.js';
import { aWorld, type World } from '../../support/database.js';

const METRICS_TOKEN = 'a-token-for-the-figures-0123456789';

let world: World;
let web: RunningApp;

beforeAll(async () => {
  world = await aWorld();
  await bootstrapped(world);
  web = await anApp(world, {
    env: { PUBLIC_URL: 'https://meldpunt.example', METRICS_TOKEN, SECURITY_CONTACT: 'mailto:weakness@meldpunt.example' },
  });
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

describe('a cookie', () => {
  it('of the door is of this host alone, over https alone, and out of reach of scripts', async () => {
    for (const cookie of [await web.cookieOf('reporter'), await web.cookieOf('chair')]) expect(cookie).toMatch(/^__Host-meldpunt_session=/);
    const step = await web.ask('/aanmelden', formInit({ email: emailOf('reporter'), password: PASSWORD }));
    const [given = ''] = step.headers.getSetCookie();
    expect(given).toMatch(/^__Host-meldpunt_step=[^;]+; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax; Secure$/);
    expect(given).not.toContain('Domain');
  });

  it('with the name that a neighbour could plant opens nothing', async () => {
    const cookie = await web.cookieOf('reporter');
    expect((await web.ask('/spoor', { headers: { cookie } })).status).toBe(200);
    const planted = await web.ask('/spoor', { headers: { cookie: cookie.replace('__Host-', '') } });
    expect([planted.status, planted.headers.get('location')]).toEqual([303, expect.stringMatching(/^\/aanmelden/)]);
  });
});

describe('security.txt', () => {
  it('says where a weakness is told, and is good for at least a month and at most a year', async () => {
    const answer = await web.ask('/.well-known/security.txt');
    const lines = new Map(
      (await answer.text())
        .trim()
        .split('\n')
        .map((line): [string, string] => [line.replace(/: .*/, ''), line.replace(/^[^:]+: /, '')]),
    );
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
    expect([...lines.keys()]).toEqual(['Contact', 'Expires', 'Preferred-Languages', 'Canonical']);
    expect(lines.get('Contact')).toBe('mailto:weakness@meldpunt.example');
    expect(lines.get('Canonical')).toBe('https://meldpunt.example/.well-known/security.txt');
    const days = (new Date(lines.get('Expires') ?? '').getTime() - world.clock.now().getTime()) / 86_400_000;
    expect(days).toBeGreaterThan(30);
    expect(days).toBeLessThan(365);
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
