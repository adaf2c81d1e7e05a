import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { REPORT_EXAMPLES } from '../../../src/modules/reports/report-examples.js';
import { anApp, formInit, type RunningApp } from '../../support/app.js';
import { bootstrapped, emailOf, KEYS, PASSWORD } from '../../support/bootstrapped.js';
import { aWorld, type World } from '../../support/database.js';
import { rawRequest } from '../../support/raw-request.js';

const PUBLIC = 'https://meldpunt.example';

let world: World;
let web: RunningApp;
let cookie: string;

beforeAll(async () => {
  world = await aWorld();
  await bootstrapped(world);
  web = await anApp(world, { env: { PUBLIC_URL: PUBLIC } });
  cookie = await web.cookieOf('reporter');
});
afterAll(async () => {
  await web.close();
  await world.close();
});

const withKey = { authorization: `Bearer ${KEYS.hospital}` };
const signOut = async (): Promise<Response> => {
  const own = await web.cookieOf('chair');
  const page = await (await web.ask('/spoor', { headers: { cookie: own } })).text();
  return web.ask('/afmelden', formInit({ _csrf: /name="_csrf" value="([^"]+)"/.exec(page)?.[1] ?? '' }, { cookie: own }));
};
const WAYS: readonly { readonly what: string; readonly status: number; readonly ask: () => Promise<Response> }[] = [
  { what: 'a page of somebody', status: 200, ask: () => web.ask('/meldingen', { headers: { cookie } }) },
  { what: 'data', status: 200, ask: () => web.ask('/api/v1/reports', { headers: withKey }) },
  { what: 'a redirect', status: 303, ask: () => web.ask('/meldingen') },
  { what: 'a refusal', status: 403, ask: () => web.ask('/triage', { headers: { cookie } }) },
  { what: 'a forged form', status: 403, ask: () => web.ask('/aanmelden', formInit({}, { origin: 'null' })) },
  { what: 'nothing', status: 404, ask: () => web.ask('/nergens') },
  { what: 'a wrong method', status: 405, ask: () => web.ask('/api/v1/reports', { method: 'DELETE', headers: withKey }) },
  { what: 'an address that cannot be read', status: 400, ask: () => web.ask('/%E0%A4%A') },
  { what: 'an address of the API that cannot be read', status: 400, ask: () => web.ask('/api/v1/%E0%A4%A') },
];

describe('every answer', () => {
  it.each(WAYS)('is closed, kept by nobody and bound to https: $what', async ({ ask, status }) => {
    const answer = await ask();
    expect(answer.status).toBe(status);
    expect(faultsOf(answer.headers)).toEqual([]);
  });

  it('to what is no request is so too', async () => {
    const [head = ''] = (await rawRequest(web.url, 'HELLO\r\n\r\n')).split('\r\n\r\n');
    const lines = head.split('\r\n').slice(1);
    const headers = new Headers(lines.map((line): [string, string] => [line.replace(/: .*/, ''), line.replace(/^[^:]+: /, '')]));
    expect(faultsOf(headers)).toEqual([]);
  });

  it('is a refusal where a message says twice how long it is', async () => {
    const head = 'POST /api/v1/sessions HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n';
    const both = await rawRequest(web.url, `${head}content-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`);
    const twice = await rawRequest(web.url, `${head}content-length: 2\r\ncontent-length: 3\r\n\r\n{}`);
    expect([both, twice].map((answer) => answer.slice(0, 12))).toEqual(['HTTP/1.1 400', 'HTTP/1.1 400']);
  });

  it('echoes no request: TRACE is no method of ours', async () => {
    const answer = await rawRequest(web.url, `TRACE / HTTP/1.1\r\nhost: x\r\ncookie: geheim=1\r\nconnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 40[045] /);
    expect(answer).not.toContain('geheim');
  });

  it('of a text says in which characters', async () => {
    const sheet = /href="(\/assets\/[^"]+\.css)"/.exec(await (await web.ask('/aanmelden')).text())?.[1] ?? '';
    const icon = /href="(\/assets\/[^"]+\.svg)"/.exec(await (await web.ask('/aanmelden')).text())?.[1] ?? '';
    for (const path of [sheet, icon, '/aanmelden', '/nergens', '/.well-known/security.txt', '/api/v1/openapi.json']) {
      expect([path, (await web.ask(path)).headers.get('content-type')]).toEqual([path, expect.stringContaining('charset=utf-8')]);
    }
  });
});

describe('every cookie', () => {
  it('is of this host alone, over https alone, and out of reach of scripts', async () => {
    const filed = await web.send('/api/v1/reports', REPORT_EXAMPLES.shortage.value, KEYS.hospital, { 'idempotency-key': 'followed' });
    const { receipt } = await filed.json();
    const answers = [
      await web.ask('/taal/en'),
      await web.ask('/aanmelden', formInit({ email: emailOf('triage'), password: PASSWORD })),
      await web.ask('/ontvangstbewijs', formInit({ code: receipt })),
      await signOut(),
    ];
    const given = answers.flatMap(({ headers }) => headers.getSetCookie());
    expect(given.map((one) => one.replace(/=.*/, ''))).toEqual([
      '__Host-lang',
      '__Host-meldpunt_step',
      '__Host-meldpunt_receipt',
      '__Host-meldpunt_session',
    ]);
    const guarded = /^__Host-[^;]+; Path=\/; (?=.*HttpOnly)(?=.*Secure)(?=.*SameSite=(?:Lax|Strict))(?!.*Domain)/;
    for (const one of given) expect(one).toMatch(guarded);
  });

  it('goes with what the browser kept, when somebody signs out', async () => {
    expect((await signOut()).headers.get('clear-site-data')).toBe('"cache", "storage"');
  });
});

const WANTED: Readonly<Record<string, RegExp>> = {
  'cache-control': /^no-store$/,
  'content-security-policy':
    /^(?!.*(?:unsafe|\*|data:))(?=.*default-src 'none')(?=.*object-src 'none')(?=.*base-uri 'none')(?=.*frame-ancestors 'none')/,
  'referrer-policy': /^same-origin$/,
  'strict-transport-security': /^max-age=31536000; includeSubDomains$/,
  'x-content-type-options': /^nosniff$/,
};

function faultsOf(headers: Headers): string[] {
  return Object.entries(WANTED).flatMap(([name, wanted]) =>
    wanted.test(headers.get(name) ?? '') ? [] : [`${name}: ${headers.get(name)}`],
  );
}
