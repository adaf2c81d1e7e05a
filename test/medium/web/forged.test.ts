import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, formInit, type RunningApp } from '../../support/app.js';
import { bootstrapped, emailOf, KEYS, PASSWORD } from '../../support/bootstrapped.js';
import { aWorld, type World } from '../../support/database.js';

const ELSEWHERE = 'https://elsewhere.example';
const PUBLIC = 'https://meldpunt.example';

let world: World;
let web: RunningApp;

beforeAll(async () => {
  world = await aWorld();
  await bootstrapped(world);
  web = await anApp(world, { env: { PUBLIC_URL: PUBLIC } });
});
afterAll(async () => {
  await web.close();
  await world.close();
});

async function session(): Promise<{ cookie: string; token: string }> {
  const cookie = await web.cookieOf('reporter');
  const page = await (await web.ask('/spoor', { headers: { cookie } })).text();
  return { cookie, token: /name="_csrf" value="([^"]+)"/.exec(page)?.[1] ?? '' };
}

const signOut = async (fields: (token: string) => Record<string, string>, headers: Record<string, string> = {}): Promise<number> => {
  const { cookie, token } = await session();
  return (await web.ask('/afmelden', formInit(fields(token), { cookie, ...headers }))).status;
};
const right = (token: string) => ({ _csrf: token });

describe('a form', () => {
  it('with the token of the session passes', async () => {
    expect(await signOut(right)).toBe(303);
    expect(await signOut(right, { origin: PUBLIC, 'sec-fetch-site': 'same-origin' })).toBe(303);
    expect(await signOut(right, { origin: web.url })).toBe(303);
  });

  it.each([
    { what: 'none', fields: () => ({}) },
    { what: 'an empty one', fields: () => ({ _csrf: '' }) },
    {
      what: 'one of the same length',
      fields: (token: string) => ({ _csrf: `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}` }),
    },
    { what: 'a part', fields: (token: string) => ({ _csrf: token.slice(0, 10) }) },
  ])('without it is refused: $what', async ({ fields }) => {
    expect(await signOut(fields)).toBe(403);
  });

  it('with the token twice is refused', async () => {
    const { cookie, token } = await session();
    const body = new URLSearchParams([
      ['_csrf', token],
      ['_csrf', token],
    ]);
    expect((await web.ask('/afmelden', { method: 'POST', body, headers: { cookie } })).status).toBe(403);
  });

  it('with the token of another session is refused', async () => {
    const other = await session();
    expect(await signOut(() => ({ _csrf: other.token }))).toBe(403);
  });

  it.each<{ headers: Record<string, string> }>([
    { headers: { origin: ELSEWHERE } },
    { headers: { origin: 'null' } },
    { headers: { origin: `${PUBLIC}.elsewhere.example` } },
    { headers: { 'sec-fetch-site': 'cross-site' } },
    { headers: { 'sec-fetch-site': 'same-site' } },
  ])('that comes from elsewhere is refused, even with the token: $headers', async ({ headers }) => {
    expect(await signOut(right, headers)).toBe(403);
  });

  it('that would sign somebody in from elsewhere is refused, though there is no session yet', async () => {
    const form = formInit({ email: emailOf('reporter'), password: PASSWORD }, { origin: 'null' });
    const answer = await web.ask('/aanmelden', form);
    expect([answer.status, answer.headers.getSetCookie()]).toEqual([403, []]);
  });
});

describe('what is no form', () => {
  it('passes: looking at a page, from wherever the link was', async () => {
    const { cookie } = await session();
    expect((await web.ask('/spoor', { headers: { cookie, origin: ELSEWHERE, 'sec-fetch-site': 'cross-site' } })).status).toBe(200);
  });

  it('is no way in by a cookie: the API knows nobody by it', async () => {
    const { cookie } = await session();
    for (const path of ['/api/v1/reports', '/%61pi/v1/reports']) {
      const answer = await web.send(path, { kind: 'stock' }, undefined, { cookie });
      expect([path, answer.status]).toEqual([path, 401]);
    }
  });

  it('is the API with a key, which needs no token', async () => {
    const answer = await web.send('/api/v1/reports', { kind: 'stock' }, KEYS.hospital, {
      origin: ELSEWHERE,
      'idempotency-key': 'a',
    });
    expect(answer.status).toBe(400);
  });

  it('keeps the referrer to ourselves, and frames out', async () => {
    const { headers } = await web.ask('/aanmelden');
    expect([headers.get('referrer-policy'), headers.get('strict-transport-security')]).toEqual([
      'same-origin',
      'max-age=31536000; includeSubDomains',
    ]);
    expect(headers.get('content-security-policy')).toContain(`frame-ancestors 'none'`);
  });
});
