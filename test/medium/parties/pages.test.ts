import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ROLES, system } from '../../../src/platform/actor.js';
import { actsForOrganisation } from '../../../src/domain/parties/acts-for-organisation.js';
import { aWorld, type World } from '../../support/database.js';
import { codeOf } from '../../support/second-factor.js';
import { emailIndexOf } from '../../support/kept-people.js';
import { anApp } from './an-app.js';
import { partiesOf } from './parties-of.js';

const PASSWORD = 'een-lang-wachtwoord';
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

let world: World;
let app: NestFastifyApplication;

beforeAll(async () => {
  world = await aWorld();
  const desk = partiesOf(world, world.worker);
  await desk.registerOrganisation.execute(system('test'), {
    ref: 'h1',
    name: 'Ziekenhuis Een',
    kind: 'care-provider',
    sector: 'hospital',
    region: 'VR17',
  });
  for (const role of ROLES) {
    const organisation = actsForOrganisation([role]) ? 'h1' : null;
    await desk.registerPerson.execute(system('test'), {
      email: `${role}@example.nl`,
      name: role,
      password: PASSWORD,
      roles: [role],
      organisation,
    });
  }
  app = await anApp(world, 'http://127.0.0.1:3000');
});
afterAll(async () => {
  await app.close();
  await world.close();
});

const get = (url: string, headers: Record<string, string> = {}) => app.inject({ method: 'GET', url, headers });
const post = (url: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  app.inject({ method: 'POST', url, headers: { ...FORM, ...headers }, payload: new URLSearchParams(fields).toString() });
const firstStep = (role: string) => post('/aanmelden', { email: `${role}@example.nl`, password: PASSWORD });
const signIn = async (role: string, more: Record<string, string> = {}) => {
  const code = await codeOf(world, `${role}@example.nl`);
  return post('/aanmelden/code', { code, ...more }, { cookie: cookieOf(await firstStep(role)) });
};
const cookieOf = (answer: { headers: Record<string, unknown> }): string =>
  String([answer.headers['set-cookie']].flat()[0]).split(';')[0] ?? '';
const csrfIn = (page: string): string => /name="_csrf" value="([^"]+)"/.exec(page)?.[1] ?? '';

describe('the door', () => {
  it.each([
    { role: 'reporter', home: '/start' },
    { role: 'organisation-admin', home: '/start' },
    { role: 'triage', home: '/triage' },
    { role: 'panel', home: '/signalen' },
    { role: 'chair', home: '/signalen' },
    { role: 'ministry', home: '/escalaties' },
    { role: 'inspectorate', home: '/escalaties' },
    { role: 'auditor', home: '/spoor' },
    { role: 'system-admin', home: '/beheer' },
  ])('leads $role to $home', async ({ role, home }) => {
    const answer = await signIn(role);
    expect([answer.statusCode, answer.headers.location]).toEqual([303, home]);
  });

  it('gives a cookie that scripts and other sites cannot use', async () => {
    const answer = await signIn('panel');
    expect([answer.headers['set-cookie']].flat()[0]).toMatch(
      /^meldpunt_session=[\w-]{43}; Path=\/; Max-Age=86400; HttpOnly; SameSite=Lax$/,
    );
  });

  it('gives a cookie that never travels in the clear when the service has a certificate', async () => {
    const secure = await anApp(world, 'https://meldpunt.example');
    const payload = new URLSearchParams({ email: 'panel@example.nl', password: PASSWORD }).toString();
    const answer = await secure.inject({ method: 'POST', url: '/aanmelden', headers: FORM, payload });
    expect(answer.headers['set-cookie']).toMatch(/; Secure$/);
    await secure.close();
  });

  it.each([
    { terug: '/meldingen/nieuw?soort=tekort', location: '/meldingen/nieuw?soort=tekort' },
    { terug: 'https://elsewhere.example/', location: '/start' },
    { terug: '//elsewhere.example', location: '/start' },
    { terug: '/aanmelden?terug=/x', location: '/start' },
    { terug: '/afmelden', location: '/start' },
  ])('sends who wanted $terug to $location', async ({ terug, location }) => {
    expect((await signIn('reporter', { terug })).headers.location).toBe(location);
  });

  it('shows the form again after a wrong password, with what was typed and without the password', async () => {
    const answer = await post('/aanmelden', { email: 'eva"><b>@example.nl', password: 'een-ander-wachtwoord', terug: '/spoor' });
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([401, 'text/html; charset=utf-8']);
    expect(answer.body).toContain('Het e-mailadres of het wachtwoord klopt niet');
    expect(answer.body).toContain('value="eva&quot;>&lt;b>@example.nl"');
    expect(answer.body).toContain('name="terug" value="/spoor"');
    expect(answer.body).toContain('/taal/en?terug=%2Faanmelden%3Fterug%3D%252Fspoor');
    expect(answer.body).not.toContain('een-ander-wachtwoord');
  });

  it('names both empty fields, in English for who asks for it', async () => {
    const answer = await post('/aanmelden', {}, { 'accept-language': 'en' });
    expect(answer.statusCode).toBe(400);
    expect(answer.body).toContain('<a href="#veld-email">Fill in your e-mail address.</a>');
    expect(answer.body).toContain('<a href="#veld-password">Fill in your password.</a>');
  });

  it('says how long to wait after too many failures', async () => {
    await post('/aanmelden', { email: 'chair@example.nl', password: 'x' });
    await world.admin.query('update sign_in_attempt set attempts = 1000');
    const answer = await firstStep('chair');
    expect([answer.statusCode, answer.headers['retry-after']]).toEqual([429, '900']);
    expect(answer.body).toContain('Wacht 15 minuten');
    await world.admin.query('truncate sign_in_attempt');
  });

  it('refuses a form that another site sent', async () => {
    const answer = await post('/aanmelden', { email: 'panel@example.nl', password: PASSWORD }, { origin: 'https://elsewhere.example' });
    expect([answer.statusCode, answer.headers['set-cookie']]).toEqual([403, undefined]);
  });

  it('asks who is nobody to sign in, and brings back', async () => {
    const answer = await get('/spoor');
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/aanmelden?terug=%2Fspoor']);
  });

  it('sends who is in already to the own home', async () => {
    const cookie = cookieOf(await signIn('triage'));
    expect((await get('/aanmelden', { cookie })).headers.location).toBe('/triage');
  });
});

describe('signing out', () => {
  it('needs the form of the session, ends it and takes the cookie away', async () => {
    const cookie = cookieOf(await signIn('auditor'));
    const page = await get('/spoor', { cookie });
    expect((await post('/afmelden', {}, { cookie })).statusCode).toBe(403);
    const answer = await post('/afmelden', { _csrf: csrfIn(page.body) }, { cookie });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/']);
    expect(answer.headers['set-cookie']).toMatch(/^meldpunt_session=; Path=\/; Max-Age=0; HttpOnly; SameSite=Lax/);
    expect((await get('/spoor', { cookie })).statusCode).toBe(303);
  });

  it('is no fault for who is out already', async () => {
    expect((await post('/afmelden', {})).statusCode).toBe(303);
  });
});

describe('the own trail', () => {
  it('tells in sentences what this person did, and nothing of others', async () => {
    const cookie = cookieOf(await signIn('auditor'));
    const page = await get('/spoor', { cookie });
    expect(page.body).toContain('U meldde zich aan');
    const { rows } = await world.admin.query(`select id from person where email_index <> $1`, [emailIndexOf(world, 'auditor@example.nl')]);
    for (const { id } of rows) expect(page.body).not.toContain(id);
    expect((await get('/spoor', { cookie: `${cookie}; lang=en` })).body).toContain('You signed in');
  });
});

describe('access tokens', () => {
  const open = (payload: unknown) =>
    app.inject({
      method: 'POST',
      url: '/api/v1/sessions',
      headers: { 'content-type': 'application/json' },
      payload: JSON.stringify(payload),
    });
  const end = (authorization?: string) =>
    app.inject({ method: 'DELETE', url: '/api/v1/sessions/current', headers: authorization === undefined ? {} : { authorization } });

  it('are given, used and ended', async () => {
    const code = await codeOf(world, 'ministry@example.nl');
    const answer = await open({ email: 'ministry@example.nl', password: PASSWORD, code });
    expect([answer.statusCode, answer.json()]).toEqual([201, { token: expect.any(String), expiresAt: '2026-11-23T12:00:00.000Z' }]);
    const bearer = `Bearer ${answer.json().token}`;
    expect((await get('/escalaties', { authorization: bearer })).statusCode).not.toBe(401);
    expect((await end(bearer)).statusCode).toBe(204);
    expect((await end(bearer)).statusCode).toBe(401);
  });

  it.each([
    { payload: { email: 'ministry@example.nl', password: 'een-ander-wachtwoord' }, status: 401 },
    { payload: { email: '', password: '' }, status: 400 },
    { payload: { email: 7, extra: true }, status: 400 },
  ])('are refused for $payload with $status', async ({ payload, status }) => {
    const answer = await open(payload);
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toContain('application/problem+json');
  });

  it('are asked for when there is none, and are not for machines', async () => {
    const { secret } = await partiesOf(world, world.worker).issueApiKey.execute(system('test'), {
      organisation: 'h1',
      scopes: ['reports:write'],
    });
    expect((await end()).statusCode).toBe(401);
    expect((await end(`Bearer ${secret}`)).statusCode).toBe(403);
  });
});
