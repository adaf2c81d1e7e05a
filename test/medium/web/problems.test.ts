import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, type RunningApp } from '../../support/app.js';
import { bootstrapped, KEYS } from '../../support/bootstrapped.js';
import { aWorld, type World } from '../../support/database.js';
import { rawRequest } from '../../support/raw-request.js';

const JSON_TYPE = { 'content-type': 'application/json' };
const KNOWN = { authorization: `Bearer ${KEYS.hospital}` };

let world: World;
let web: RunningApp;

beforeAll(async () => {
  world = await aWorld();
  await bootstrapped(world);
  web = await anApp(world);
});
afterAll(async () => {
  await web.close();
  await world.close();
});

async function problemFrom(answer: Response): Promise<{ status: number; codes: string[]; pointers: string[]; detail: string }> {
  expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  expect(answer.headers.get('API-Version')).toBe('1.0.0');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  const body: {
    type: string;
    title: string;
    status: number;
    detail: string;
    errors: { code: string; pointer: string; message: string }[];
  } = JSON.parse(await answer.text());
  expect(body.status).toBe(answer.status);
  expect(body.type).toBe(`/problemen/${body.errors[0]?.code}`);
  expect([body.title, ...body.errors.map(({ message }) => message)].every((text) => text.length > 0)).toBe(true);
  return {
    status: body.status,
    codes: body.errors.map(({ code }) => code),
    pointers: body.errors.map(({ pointer }) => pointer),
    detail: body.detail,
  };
}

describe('a refusal of the API', () => {
  const big = `{"note":"${'x'.repeat(1_100_000)}"}`;

  it.each<{ what: string; path: string; init: RequestInit; status: number; code: string }>([
    { what: 'an unknown address', path: '/api/v1/nothing', init: {}, status: 404, code: 'request.not-found' },
    { what: 'the base alone', path: '/api', init: {}, status: 404, code: 'request.not-found' },
    {
      what: 'a trailing slash',
      path: '/api/v1/reports/',
      init: { headers: KNOWN },
      status: 404,
      code: 'request.not-found',
    },
    { what: 'another case', path: '/api/v1/Reports', init: { headers: KNOWN }, status: 404, code: 'request.not-found' },
    {
      what: 'a wrong method',
      path: '/api/v1/reports',
      init: { method: 'PUT', headers: KNOWN },
      status: 405,
      code: 'request.wrong-method',
    },
    { what: 'no key', path: '/api/v1/reports', init: {}, status: 401, code: 'api-key.refused' },
    {
      what: 'a wrong key',
      path: '/api/v1/reports',
      init: { headers: { authorization: 'Bearer wrong' } },
      status: 401,
      code: 'api-key.refused',
    },
    {
      what: 'another scheme',
      path: '/api/v1/reports',
      init: { headers: { authorization: 'Basic eDp5' } },
      status: 401,
      code: 'api-key.refused',
    },
    {
      what: 'a key without the scope',
      path: '/api/v1/reports',
      init: { method: 'POST', headers: { authorization: `Bearer ${KEYS.hospitalReading}`, ...JSON_TYPE }, body: '{}' },
      status: 403,
      code: 'api-key.scope',
    },
    {
      what: 'broken JSON',
      path: '/api/v1/sessions',
      init: { method: 'POST', headers: JSON_TYPE, body: '{"email":' },
      status: 400,
      code: 'request.malformed',
    },
    {
      what: 'a forbidden key in JSON',
      path: '/api/v1/sessions',
      init: { method: 'POST', headers: JSON_TYPE, body: '{"__proto__":{}}' },
      status: 400,
      code: 'request.malformed',
    },
    {
      what: 'an empty body',
      path: '/api/v1/sessions',
      init: { method: 'POST', headers: JSON_TYPE, body: '' },
      status: 400,
      code: 'request.body-missing',
    },
    {
      what: 'no body and no type',
      path: '/api/v1/sessions',
      init: { method: 'POST' },
      status: 400,
      code: 'request.body-missing',
    },
    {
      what: 'a list as body',
      path: '/api/v1/sessions',
      init: { method: 'POST', headers: JSON_TYPE, body: '[]' },
      status: 400,
      code: 'request.not-an-object',
    },
    {
      what: 'null as body',
      path: '/api/v1/sessions',
      init: { method: 'POST', headers: JSON_TYPE, body: 'null' },
      status: 400,
      code: 'request.not-an-object',
    },
    {
      what: 'a form',
      path: '/api/v1/sessions',
      init: { method: 'POST', body: new URLSearchParams({ email: 'a@b.nl', password: 'x' }) },
      status: 415,
      code: 'request.unsupported',
    },
    {
      what: 'plain text',
      path: '/api/v1/sessions',
      init: { method: 'POST', body: '{}' },
      status: 415,
      code: 'request.unsupported',
    },
    {
      what: 'XML',
      path: '/api/v1/sessions',
      init: { method: 'POST', headers: { 'content-type': 'application/xml' }, body: '<a/>' },
      status: 415,
      code: 'request.unsupported',
    },
    {
      what: 'a type that is none',
      path: '/api/v1/sessions',
      init: { method: 'POST', headers: { 'content-type': ';;' }, body: '{}' },
      status: 415,
      code: 'request.unsupported',
    },
    {
      what: 'a body above 1 MB',
      path: '/api/v1/sessions',
      init: { method: 'POST', headers: JSON_TYPE, body: big },
      status: 413,
      code: 'request.too-large',
    },
    {
      what: 'broken percent-encoding',
      path: '/api/v1/reports/%E0%A4%A',
      init: { headers: KNOWN },
      status: 400,
      code: 'request.bad-address',
    },
    {
      what: 'an id of 3,000 characters',
      path: `/api/v1/reports/${'a'.repeat(3_000)}`,
      init: { headers: KNOWN },
      status: 404,
      code: 'request.not-found',
    },
  ])('for $what: $status $code', async ({ path, init, status, code }) => {
    const problem = await problemFrom(await web.ask(path, init));
    expect([problem.status, problem.codes[0]]).toEqual([status, code]);
  });

  it('names every fault at once, each with its pointer', async () => {
    const problem = await problemFrom(await web.send('/api/v1/sessions', { email: 7, extra: 1, 'a/b~c': 2 }));
    expect(problem.pointers.sort()).toEqual(['/a~1b~0c', '/email', '/extra', '/password']);
    expect(problem.codes.filter((code) => code === 'request.unknown-field')).toHaveLength(2);
  });

  it('says which methods an address takes', async () => {
    const answer = await web.ask('/api/v1/reports/abc/versions', { headers: KNOWN });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
    const options = await web.ask('/api/v1/reports', { method: 'OPTIONS' });
    expect([options.status, options.headers.get('allow'), await options.text()]).toEqual([204, 'GET, HEAD, POST', '']);
  });

  it('asks who is nobody for a key', async () => {
    expect((await web.ask('/api/v1/reports')).headers.get('www-authenticate')).toBe('Bearer');
  });

  it('does not mind what is accepted: there is only JSON', async () => {
    const answer = await web.ask('/api/v1/regions', { headers: { accept: 'application/xml' } });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
  });

  it('answers HEAD as GET, without a body', async () => {
    const answer = await web.ask('/api/v1/regions', { method: 'HEAD' });
    expect([answer.status, await answer.text(), answer.headers.get('API-Version')]).toEqual([200, '', '1.0.0']);
  });

  it('reads a route written in another way as the same route', async () => {
    const problem = await problemFrom(await web.ask('/%61pi/v1/reports'));
    expect(problem.codes).toEqual(['api-key.refused']);
  });
});

describe('what Node cannot read as a request', () => {
  it.each([
    {
      what: 'headers above 16 kB',
      text: `GET /api/v1/regions?${'a'.repeat(20_000)} HTTP/1.1\r\nhost: x\r\n\r\n`,
      status: 431,
    },
    { what: 'no HTTP at all', text: 'HELLO\r\n\r\n', status: 400 },
  ])('is refused as a problem too: $what', async ({ text, status }) => {
    const answer = await rawRequest(web.url, text);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).toContain('content-type: application/problem+json');
    expect(answer).toContain('API-Version: 1.0.0');
    expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '')).toMatchObject({ status, errors: [{ pointer: '' }] });
  });
});

describe('the language of a refusal', () => {
  it.each([
    { asked: undefined, role: undefined, language: 'nl' },
    { asked: 'en-GB,en;q=0.8', role: undefined, language: 'en' },
    { asked: 'fr', role: undefined, language: 'nl' },
    { asked: 'fr', role: 'ministry', language: 'en' },
    { asked: 'nl', role: 'ministry', language: 'nl' },
  ])('is $language when $asked is asked for by $role', async ({ asked, role, language }) => {
    const headers = new Headers(asked === undefined ? {} : { 'accept-language': asked });
    headers.set('cookie', 'lang=en');
    if (role !== undefined) headers.set('authorization', `Bearer ${await web.tokenOf(role)}`);
    const answer = await web.ask('/api/v1/reports', { headers });
    expect(answer.headers.get('content-language')).toBe(language);
  });
});

describe('a refusal of a page', () => {
  it.each([
    { path: '/bestaat-niet', status: 404 },
    { path: '/%E0%A4%A', status: 400 },
  ])('is a page, in the language of the browser: $path', async ({ path, status }) => {
    const answer = await web.ask(path, { headers: { 'accept-language': 'en' } });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'text/html; charset=utf-8']);
    expect(await answer.text()).toContain('<html lang="en"');
  });
});
