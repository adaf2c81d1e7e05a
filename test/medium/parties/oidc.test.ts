import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anApp, formInit, type RunningApp } from '../../support/app.js';
import { bootstrapped, emailOf, PASSWORD } from '../../support/bootstrapped.js';
import { aWorld, type World } from '../../support/database.js';
import { anOidcIssuer, type OidcIssuer, STRONG } from '../../support/oidc-issuer.js';
import { codeOf } from '../../support/second-factor.js';

const ISSUED = 'sub-7319-van-het-ziekenhuis';

let world: World;
let issuer: OidcIssuer;
let app: RunningApp;
let folder: string;
let place: string;
beforeAll(async () => {
  world = await aWorld();
  await bootstrapped(world);
  folder = mkdtempSync(join(tmpdir(), 'meldpunt-oidc-'));
  place = `http://127.0.0.1:${await aFreePort()}`;
  issuer = await anOidcIssuer(() => `${place}/aanmelden/organisatie/terug`);
  writeFileSync(join(folder, 'secret'), `${issuer.client.secret}\n`);
  app = await anApp(world, { env: settings({ PUBLIC_URL: place }) });
});
beforeEach(() => {
  issuer.is(ISSUED, STRONG);
});
afterEach(() => world.admin.query('delete from external_identity'));
afterAll(async () => {
  await app.close();
  await issuer.close();
  await world.close();
});

function settings(more: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    OIDC_ISSUER: issuer.url,
    OIDC_CLIENT_ID: issuer.client.id,
    OIDC_CLIENT_SECRET_FILE: join(folder, 'secret'),
    OIDC_NAME: 'eHerkenning',
    OIDC_ACR: STRONG,
    ...more,
  };
}

async function aFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** What a browser holds of us, by name. */
type Jar = Map<string, string>;
async function get(path: string, jar: Jar, of = app): Promise<Response> {
  const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const answer = await of.ask(path, { headers: { cookie } });
  for (const given of answer.headers.getSetCookie()) {
    const [name = '', value = ''] = given.split(';')[0]?.split('=') ?? [];
    jar.set(name, value);
  }
  return answer;
}
/** Goes to the provider and comes back with this address of ours. */
async function away(jar: Jar, from = '/aanmelden/organisatie', of = app): Promise<string> {
  const sent = await get(from, jar, of);
  const back = new URL(await issuer.visit(sent.headers.get('location') ?? ''));
  return `${back.pathname}${back.search}`;
}
async function proved(role: string): Promise<Jar> {
  const jar: Jar = new Map();
  const [name = '', value = ''] = (await app.cookieOf(role)).split('=');
  return jar.set(name, value);
}
async function linked(role: string): Promise<void> {
  const jar = await proved(role);
  const answer = await get(await away(jar, '/account/koppeling/begin'), jar);
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/account/koppeling']);
}
const refusedWith = async (answer: Response, words: string) => {
  const text = await answer.text();
  expect([answer.status, text.includes(words), text.includes('name="password"')]).toEqual([401, true, true]);
};
const session = (jar: Jar) => jar.get('meldpunt_session') ?? '';

describe('signing in with an account of the own organisation', () => {
  it('is offered on the page for signing in, and on the page of the own account', async () => {
    expect(await (await app.ask('/aanmelden')).text()).toContain('Aanmelden met eHerkenning');
    expect(await (await get('/account', await proved('triage'))).text()).toContain('/account/koppeling');
  });

  it('asks by code, with PKCE, state and nonce', async () => {
    const sent = await get('/aanmelden/organisatie', new Map());
    const asked = new URL(sent.headers.get('location') ?? '').searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      scope: 'openid',
      acr_values: STRONG,
    });
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked.get(name)).toMatch(/^[\w-]{43}$/);
    expect(sent.headers.get('set-cookie')).toMatch(/^meldpunt_errand=.*HttpOnly; SameSite=Lax$/);
  });

  it('opens a session at once for who linked the account and comes with a second factor', async () => {
    await linked('triage');
    const jar: Jar = new Map();
    const answer = await get(await away(jar, '/aanmelden/organisatie?terug=/signalen'), jar);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/signalen']);
    expect((await get('/triage', jar)).status).toBe(200);
    const { rows } = await world.admin.query(
      `select action from trail where action like 'person.identity%' or action = 'person.signed-in' order by id`,
    );
    expect(rows.map(({ action }) => action)).toEqual(expect.arrayContaining(['person.identity-linked', 'person.signed-in']));
  });

  it('asks for our own code when the provider proved no second factor', async () => {
    await linked('triage');
    issuer.is(ISSUED, undefined);
    const jar: Jar = new Map();
    const answer = await get(await away(jar), jar);
    expect([answer.status, answer.headers.get('location'), session(jar)]).toEqual([303, '/aanmelden/code', '']);
    const cookie = `meldpunt_step=${jar.get('meldpunt_step')}`;
    const entered = await app.ask('/aanmelden/code', formInit({ code: await codeOf(world, emailOf('triage')) }, { cookie }));
    expect([entered.status, entered.headers.get('location')]).toEqual([303, '/triage']);
  });

  it('knows nobody by a mail address or by chance: an identity that nobody linked opens nothing', async () => {
    world.clock.advance(1_000);
    issuer.is(emailOf('triage'), STRONG);
    const jar: Jar = new Map();
    await refusedWith(await get(await away(jar), jar), 'nog niet gekoppeld');
    expect(session(jar)).toBe('');
    const { rows } = await world.admin.query('select actor_kind, action from trail order by recorded_at desc, id desc limit 1');
    expect(rows).toEqual([{ actor_kind: 'gate', action: 'person.identity-refused' }]);
  });

  it('ends for who has no access any more', async () => {
    await linked('auditor');
    await world.admin.query(`update person set disabled_at = now() where 'auditor' = any(roles)`);
    const jar: Jar = new Map();
    await refusedWith(await get(await away(jar), jar), 'nog niet gekoppeld');
    await world.admin.query('update person set disabled_at = null');
  });
});

describe('an answer of the provider', () => {
  it('counts once', async () => {
    await linked('triage');
    const jar: Jar = new Map();
    const back = await away(jar);
    expect((await get(back, jar)).status).toBe(303);
    jar.delete('meldpunt_session');
    await refusedWith(await get(back, jar), 'niet gelukt');
  });

  it('counts in the browser that asked for it alone, and unchanged', async () => {
    await linked('triage');
    const [jar, other]: [Jar, Jar] = [new Map(), new Map()];
    const back = await away(jar);
    await away(other);
    await refusedWith(await get(back, other), 'niet gelukt');
    await refusedWith(await get(back, new Map()), 'niet gelukt');
    await refusedWith(await get(back.replace(/state=./, 'state=_'), jar), 'niet gelukt');
    await refusedWith(await get(back.replace(/code=[^&]+/, 'code=AAAA'), jar), 'niet gelukt');
    await refusedWith(await get('/aanmelden/organisatie/terug?error=access_denied', jar), 'niet gelukt');
  });

  it('comes too late after ten minutes', async () => {
    await linked('triage');
    const jar: Jar = new Map();
    const back = await away(jar);
    world.clock.advance(10 * 60_000);
    await refusedWith(await get(back, jar), 'niet gelukt');
  });

  it('cannot link somebody else: the errand is signed', async () => {
    const jar: Jar = new Map();
    const back = await away(jar);
    const [said = '', mark = ''] = (jar.get('meldpunt_errand') ?? '').split('.');
    const { rows } = await world.admin.query(`select id from person where 'triage' = any(roles)`);
    const forged = { ...JSON.parse(Buffer.from(said, 'base64url').toString()), personId: rows[0].id };
    jar.set('meldpunt_errand', `${Buffer.from(JSON.stringify(forged)).toString('base64url')}.${mark}`);
    await refusedWith(await get(back, jar), 'niet gelukt');
    expect((await world.admin.query('select 1 from external_identity')).rowCount).toBe(0);
  });
});

describe('linking an account', () => {
  it('is for who proved a moment ago who it is', async () => {
    const jar = await proved('chair');
    world.clock.advance(6 * 60_000);
    const answer = await get('/account/koppeling/begin', jar);
    expect(answer.headers.get('location')).toContain('/account/bevestigen');
  });

  it('goes to one account, and is taken away again', async () => {
    await linked('triage');
    const jar = await proved('chair');
    const answer = await get(await away(jar, '/account/koppeling/begin'), jar);
    expect([answer.status, (await answer.text()).includes('is al gekoppeld')]).toEqual([409, true]);
    const own = await proved('triage');
    expect(await (await get('/account/koppeling', own)).text()).toContain('Gekoppeld aan eHerkenning');
    const csrf = /name="_csrf" value="([^"]+)"/.exec(await (await get('/account/koppeling', own)).text())?.[1] ?? '';
    const cookie = `meldpunt_session=${session(own)}`;
    expect((await app.ask('/account/koppeling', formInit({ _csrf: csrf }, { cookie }))).headers.get('location')).toBe('/account/koppeling');
    expect((await world.admin.query('select 1 from external_identity')).rowCount).toBe(0);
  });

  it('keeps no subject that could be read', async () => {
    await linked('triage');
    const { rows } = await world.admin.query(`select e::text as all from external_identity e`);
    expect(rows[0].all).not.toContain(ISSUED);
    expect(rows[0].all).not.toContain(Buffer.from(ISSUED).toString('hex'));
  });
});

describe('the provider', () => {
  it('that does not answer is said in words, and the password goes on working', async () => {
    const away_ = await anApp(world, { env: settings({ OIDC_ISSUER: `http://127.0.0.1:${await aFreePort()}` }) });
    const answer = await away_.ask('/aanmelden/organisatie');
    const text = await answer.text();
    expect([answer.status, text.includes('antwoordt niet'), text.includes('name="password"')]).toEqual([503, true, true]);
    expect(JSON.stringify(away_.log)).toContain('cannot be asked');
    const step = await away_.ask('/aanmelden', formInit({ email: emailOf('triage'), password: PASSWORD }));
    expect(step.headers.get('location')).toBe('/aanmelden/code');
    await away_.close();
  });

  it('that names addresses of somebody else is not followed there', async () => {
    const liar = await anApp(world, { env: settings({ OIDC_ISSUER: issuer.url.replace('127.0.0.1', 'localhost') }) });
    expect((await liar.ask('/aanmelden/organisatie')).status).toBe(503);
    await liar.close();
  });

  it('is not believed when its answer is signed with another key than it publishes', async () => {
    await linked('triage');
    const own = await anApp(world, { env: settings({ PUBLIC_URL: place }) });
    issuer.changesKeys();
    const jar: Jar = new Map();
    await refusedWith(await get(await away(jar, undefined, own), jar, own), 'niet gelukt');
    expect(session(jar)).toBe('');
    await own.close();
  });

  it('is not there when none is set up', async () => {
    const without = await anApp(world);
    expect(await (await without.ask('/aanmelden')).text()).not.toContain('/aanmelden/organisatie');
    expect((await without.ask('/aanmelden/organisatie')).status).toBe(404);
    await without.close();
  });
});
