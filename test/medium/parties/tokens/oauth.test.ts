import { createHmac, generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { system } from '../../../../src/platform/actor.js';
import { anApp, type RunningApp } from '../../../support/app.js';
import { bootstrapped } from '../../../support/bootstrapped.js';
import { aWorld, type World } from '../../../support/database.js';
import { type Algorithm, aSigner, claimsOf, clientDesk, type Signer, tokenForm } from '../../../support/oauth-client.js';
import { aStatement } from '../../reports/reporting-world.js';
import { refusalOf } from '../parties-of.js';

const PUBLIC_URL = 'http://127.0.0.1:3000';
const SCOPES = ['reports:write', 'reports:read'];
const OPERATOR = system('test');

let world: World;
let web: RunningApp;
let signer: Signer;
let clientId: string;

beforeAll(async () => {
  world = await aWorld();
  await bootstrapped(world);
  web = await anApp(world);
  signer = await aSigner();
  clientId = await registered(signer);
}, 60_000);
afterAll(async () => {
  await web.close();
  await world.close();
});

async function registered(of: Signer, more: object = {}): Promise<string> {
  const wish = { organisation: 'h1', scopes: SCOPES, name: 'EPD', keys: { keys: [of.jwk] }, sandbox: false, ...more };
  return (await clientDesk(world).register.execute(OPERATOR, wish)).id;
}

const claims = (changes: object = {}, id = clientId) => ({ ...claimsOf(id, PUBLIC_URL, world.clock.now()), ...changes });
const seconds = (ahead: number): number => Math.floor(world.clock.now().getTime() / 1_000) + ahead;

async function asked(assertion: string, more: Readonly<Record<string, string>> = {}) {
  const answer = await web.ask('/oauth/token', tokenForm(assertion, more));
  return { status: answer.status, headers: answer.headers, body: JSON.parse(await answer.text()) };
}

async function tokenOf(id: string, by: Signer, more: Readonly<Record<string, string>> = {}): Promise<string> {
  const { status, body } = await asked(await by.sign(claims({}, id)), more);
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body.access_token;
}

const opens = async (token: string, path = '/api/v1/reports') =>
  (await web.ask(path, { headers: { authorization: `Bearer ${token}` } })).status;

describe('POST /oauth/token', () => {
  it.each<Algorithm>(['RS256', 'PS256', 'ES256'])('gives a client a token for ten minutes, signed with %s', async (alg) => {
    const own = await aSigner(alg);
    const id = await registered(own);
    const { status, headers, body } = await asked(await own.sign({ ...claims({}, id), aud: `${PUBLIC_URL}/oauth/token` }));
    expect(status).toBe(200);
    expect([headers.get('cache-control'), headers.get('pragma')]).toEqual(['no-store', 'no-cache']);
    expect(body).toEqual({ access_token: expect.any(String), token_type: 'Bearer', expires_in: 600, scope: SCOPES.join(' ') });
    expect(decodeProtectedHeader(body.access_token)).toEqual({ alg: 'ES256', typ: 'at+jwt' });
    const { jti, iat = 0, ...content } = decodeJwt(body.access_token);
    const who = { iss: PUBLIC_URL, aud: `${PUBLIC_URL}/api/v1`, sub: id, client_id: id, scope: SCOPES.join(' ') };
    expect(content).toEqual({ ...who, exp: iat + 600 });
    expect(jti).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('lets that token file for the organisation of the client, and no longer than it lasts', async () => {
    const token = await tokenOf(clientId, signer);
    const filed = await web.send('/api/v1/reports', aStatement(), token, { 'idempotency-key': 'oauth-1' });
    expect(filed.status).toBe(201);
    const { rows } = await world.admin.query(
      `select r.author_kind, r.author_id, o.ref from report r join organisation o on o.id = r.organisation_id`,
    );
    expect(rows).toEqual([{ author_kind: 'client', author_id: clientId, ref: 'h1' }]);
    world.clock.advance(599_000);
    expect(await opens(token)).toBe(200);
    world.clock.advance(1_000);
    expect(await opens(token)).toBe(401);
  });

  it('gives the scopes that were asked for, and refuses those the client was not given', async () => {
    const token = await tokenOf(clientId, signer, { scope: 'reports:read' });
    expect(await opens(token)).toBe(200);
    expect((await web.send('/api/v1/reports', aStatement(), token, { 'idempotency-key': 'oauth-2' })).status).toBe(403);
    const { status, body } = await asked(await signer.sign(claims()), { scope: 'reports:read trends:read' });
    expect([status, body.error]).toEqual([400, 'invalid_scope']);
  });

  it('files into the sandbox for a test client', async () => {
    const own = await aSigner();
    const token = await tokenOf(await registered(own, { sandbox: true }), own);
    const filed = await web.send('/api/v1/reports', aStatement(), token, { 'idempotency-key': 'oauth-3' });
    expect([filed.status, JSON.parse(await filed.text()).sandbox]).toEqual([201, true]);
  });

  it('leaves a line in the trail and the day of use', async () => {
    await tokenOf(clientId, signer);
    const lines = `select count(*)::integer as n from trail where action = 'token.issued' and subject_id = $1 and organisation_id is not null`;
    expect((await world.admin.query(lines, [clientId])).rows[0].n).toBeGreaterThan(0);
    expect((await world.admin.query('select last_used_on from oauth_client where id = $1', [clientId])).rows).toEqual([
      { last_used_on: '2026-11-22' },
    ]);
  });
});

const unsigned = (header: object, payload: object): string =>
  [header, payload].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');

/** Signed with the public key as if it were a shared secret. */
function signedAsSecret(payload: object): string {
  const text = unsigned({ alg: 'HS256', kid: signer.jwk['kid'] }, payload);
  return `${text}.${createHmac('sha256', JSON.stringify(signer.jwk)).update(text).digest('base64url')}`;
}

describe('an assertion is refused', () => {
  it('when it comes a second time', async () => {
    const assertion = await signer.sign(claims());
    expect((await asked(assertion)).status).toBe(200);
    const again = await asked(assertion);
    expect([again.status, again.body.error]).toEqual([401, 'invalid_client']);
    world.clock.advance(110_000);
    expect((await asked(assertion)).status).toBe(401);
  });

  it.each<[string, () => Promise<string> | string]>([
    ['without a signature', () => `${unsigned({ alg: 'none' }, claims())}.`],
    ['signed with the public key as a secret', () => signedAsSecret(claims())],
    ['signed by somebody else under the same kid', async () => (await aSigner('ES256', String(signer.jwk['kid']))).sign(claims())],
    ['signed with a key that was not handed in', async () => (await aSigner()).sign(claims())],
    ['for another audience', () => signer.sign(claims({ aud: 'https://elsewhere.example' }))],
    ['for others beside us', () => signer.sign(claims({ aud: [PUBLIC_URL, 'https://elsewhere.example'] }))],
    ['that has expired', () => signer.sign(claims({ iat: seconds(-200), exp: seconds(-10) }))],
    ['of the future', () => signer.sign(claims({ iat: seconds(60), exp: seconds(120) }))],
    ['not yet good', () => signer.sign(claims({ nbf: seconds(60) }))],
    ['good for longer than five minutes', () => signer.sign(claims({ exp: seconds(400) }))],
    ['of long ago that is still good', () => signer.sign(claims({ iat: seconds(-400) }))],
    ['without a jti', () => signer.sign(claims({ jti: undefined }))],
    ['with a jti that is no text', () => signer.sign(claims({ jti: 7 }))],
    ['without an exp', () => signer.sign(claims({ exp: undefined }))],
    ['about another client', async () => signer.sign(claims({ sub: await registered(await aSigner()) }))],
    ['issued by another', () => signer.sign(claims({ iss: 'https://elsewhere.example' }))],
    ['of a client that is not known', () => signer.sign(claims({}, '018f0000-0000-7000-8000-00000000000e'))],
    ['that is no JWT', () => 'x'],
  ])('%s', async (_, make) => {
    const { status, body } = await asked(await make());
    expect([status, body.error]).toEqual([401, 'invalid_client']);
    expect(body.error_description).toMatch(/^[\x20-\x21\x23-\x5b\x5d-\x7e]+$/);
  });

  it('at one of two instances of the service that get it at once', async () => {
    const other = await anApp(world);
    const statuses: number[][] = [];
    for (let round = 0; round < 20; round += 1) {
      const form = tokenForm(await signer.sign(claims()));
      const answers = await Promise.all([web, other].map((one) => one.ask('/oauth/token', form)));
      statuses.push(answers.map(({ status }) => status).sort());
    }
    await other.close();
    expect(statuses).toEqual(Array.from({ length: 20 }, () => [200, 401]));
  });
});

describe('a token request is refused', () => {
  const form = (fields: Readonly<Record<string, string>> | [string, string][]) =>
    web
      .ask('/oauth/token', { method: 'POST', body: new URLSearchParams(fields) })
      .then(async (answer) => JSON.parse(await answer.text()).error);

  it('as RFC 6749 says', async () => {
    expect(await form({})).toBe('invalid_request');
    expect(await form({ grant_type: 'authorization_code' })).toBe('unsupported_grant_type');
    expect(await form({ grant_type: 'client_credentials', client_id: clientId, client_secret: 'x' })).toBe('invalid_client');
    expect(
      await form([
        ['grant_type', 'client_credentials'],
        ['grant_type', 'client_credentials'],
      ]),
    ).toBe('invalid_request');
    expect((await asked(await signer.sign(claims()), { client_id: 'another' })).body.error).toBe('invalid_client');
  });
});

describe('a client', () => {
  it('with other keys is no longer believed with the old, and tokens go on', async () => {
    const [old, next] = [await aSigner(), await aSigner()];
    const id = await registered(old);
    const token = await tokenOf(id, old);
    await clientDesk(world).replaceKeys.execute(OPERATOR, id, { keys: [next.jwk] });
    expect((await asked(await old.sign(claims({}, id)))).body.error).toBe('invalid_client');
    expect(await opens(await tokenOf(id, next))).toBe(200);
    expect(await opens(token)).toBe(200);
  });

  it('that was ended gets no token, and those it has open nothing after ten seconds', async () => {
    const own = await aSigner();
    const id = await registered(own);
    const token = await tokenOf(id, own);
    expect(await opens(token)).toBe(200);
    await clientDesk(world).end.execute(OPERATOR, id);
    expect((await asked(await own.sign(claims({}, id)))).body.error).toBe('invalid_client');
    world.clock.advance(10_000);
    expect(await opens(token)).toBe(401);
    expect(await refusalOf(clientDesk(world).end.execute(OPERATOR, id))).toEqual(['client.not-found ']);
  });

  it('cannot make a token of its own', async () => {
    const now = seconds(0);
    const forged = {
      iss: PUBLIC_URL,
      aud: `${PUBLIC_URL}/api/v1`,
      sub: clientId,
      scope: 'reports:read',
      iat: now,
      exp: now + 60,
      jti: 'x',
    };
    expect(await opens(await signer.sign(forged, { typ: 'at+jwt' }))).toBe(401);
    expect(await opens(await signer.sign(claims()))).toBe(401);
  });

  it('is registered with public keys of 2048 bits or P-256, each with a kid of its own', async () => {
    const { jwk } = signer;
    const weak = generateKeyPairSync('rsa', { modulusLength: 1_024 }).publicKey.export({ format: 'jwk' });
    const secret = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });
    const keys = [
      { ...weak, kid: 'a' },
      { ...secret, kid: 'b' },
      { ...jwk, kid: undefined },
      { kty: 'oct', k: 'AAAA', kid: 'c' },
      jwk,
      jwk,
    ];
    expect(await refusalOf(registered(signer, { keys: { keys }, name: 'x!' }))).toEqual([
      'party.key-name /name',
      'client.key-short /keys/0',
      'client.key-private /keys/1',
      'client.key-kind /keys/2',
      'client.key-private /keys/3',
      'client.key-twice /keys',
    ]);
    expect(await refusalOf(registered(signer, { keys: 'x' }))).toEqual(['client.keys-malformed /keys']);
  });
});

describe('the description of the authorization server', () => {
  it('stands where RFC 8414 looks for it', async () => {
    const answer = await web.ask('/.well-known/oauth-authorization-server');
    expect(answer.headers.get('content-type')).toContain('application/json');
    expect(JSON.parse(await answer.text())).toMatchObject({
      issuer: PUBLIC_URL,
      token_endpoint: `${PUBLIC_URL}/oauth/token`,
      grant_types_supported: ['client_credentials'],
      token_endpoint_auth_methods_supported: ['private_key_jwt'],
      token_endpoint_auth_signing_alg_values_supported: ['RS256', 'PS256', 'ES256'],
    });
  });
});
