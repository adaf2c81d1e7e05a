import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { codeAt } from '../../../src/modules/parties/factors/totp-codes.js';
import { anApp, formInit, type RunningApp } from '../../support/app.js';
import { bootstrapped, emailOf, PASSWORD } from '../../support/bootstrapped.js';
import { emailIndexOf } from '../../support/kept-people.js';
import { aWorld, type World } from '../../support/database.js';
import { codeOf } from '../../support/second-factor.js';

const NEW_PASSWORD = 'kruiwagen lantaarn violet';

let world: World;
let web: RunningApp;
beforeAll(async () => {
  world = await aWorld();
  await bootstrapped(world);
  web = await anApp(world);
});
beforeEach(async () => {
  await world.admin.query('truncate sign_in_attempt, sign_in_step, session');
  world.clock.advance(3_600_000);
});
afterAll(async () => {
  await web.close();
  await world.close();
});

const cookieIn = (answer: Response): string => answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
const page = async (cookie: string, path: string): Promise<{ status: number; location: string | null; text: string }> => {
  const answer = await web.ask(path, { headers: { cookie, 'user-agent': 'Mozilla/5.0 (X11; Linux) Firefox/130.0' } });
  return { status: answer.status, location: answer.headers.get('location'), text: await answer.text() };
};
const csrfOf = async (cookie: string): Promise<string> =>
  /name="_csrf" value="([^"]+)"/.exec((await page(cookie, '/account')).text)?.[1] ?? '';
const post = async (cookie: string, path: string, fields: Record<string, string> = {}): Promise<Response> =>
  web.ask(path, formInit({ _csrf: await csrfOf(cookie), ...fields }, { cookie }));
const prove = async (cookie: string, role: string, password = PASSWORD): Promise<Response> =>
  post(cookie, '/account/bevestigen', { password, code: await codeOf(world, emailOf(role)), terug: '/account/mailadres' });
const letters = async () => (await world.admin.query('select kind from account_letter order by made_at, id')).rows.map(({ kind }) => kind);
const isIn = async (cookie: string): Promise<boolean> => (await page(cookie, '/account')).status === 200;

describe('own sessions', () => {
  it('are listed with the kind of browser, and end one by one or everywhere else', async () => {
    const [one, two, three] = [await web.cookieOf('triage'), await web.cookieOf('triage'), await web.cookieOf('triage')];
    const other = await web.cookieOf('chair');
    const { text } = await page(one, '/account/sessies');
    expect([text.match(/name="id"/g)?.length, text.match(/deze browser/g)?.length]).toEqual([2, 1]);
    const { rows } = await world.admin.query(
      `select s.id, email_index from session s join person p on p.id = person_id order by s.created_at`,
    );
    const chairs = rows.find(({ email_index: index }) => emailIndexOf(world, emailOf('chair')).equals(index)).id;
    expect((await post(one, '/account/sessies/beeindigen', { id: chairs })).status).toBe(404);
    const [, ids = ''] = /name="id" value="([^"]+)"/.exec(text) ?? [];
    expect((await post(one, '/account/sessies/beeindigen', { id: ids })).status).toBe(303);
    expect([await isIn(two), await isIn(three)].filter(Boolean)).toHaveLength(1);
    await post(one, '/account/sessies/andere');
    expect([await isIn(one), await isIn(two), await isIn(three), await isIn(other)]).toEqual([true, false, false, true]);
  });

  it('end for who showed password and code a moment ago', async () => {
    const [one, two] = [await web.cookieOf('triage'), await web.cookieOf('triage')];
    const { text } = await page(one, '/account/sessies');
    const [, id = ''] = /name="id" value="([^"]+)"/.exec(text) ?? [];
    world.clock.advance(5 * 60_000 + 1);
    const asked = '/account/bevestigen?terug=%2Faccount%2Fsessies';
    expect((await post(one, '/account/sessies/beeindigen', { id })).headers.get('location')).toBe(asked);
    expect((await post(one, '/account/sessies/andere')).headers.get('location')).toBe(asked);
    expect(await isIn(two)).toBe(true);
  });
});

describe('changing what somebody signs in with', () => {
  it('asks for password and code again after five minutes, and gives the session another token', async () => {
    const cookie = await web.cookieOf('auditor');
    expect((await page(cookie, '/account/mailadres')).status).toBe(200);
    world.clock.advance(5 * 60_000 + 1);
    for (const place of ['mailadres', 'wachtwoord', 'app']) {
      expect((await page(cookie, `/account/${place}`)).location).toBe(
        `/account/bevestigen?terug=${encodeURIComponent(`/account/${place}`)}`,
      );
    }
    for (const [path, fields] of [
      ['/account/mailadres', { email: 'nieuw@example.nl' }],
      ['/account/wachtwoord', { password: NEW_PASSWORD }],
      ['/account/herstelcodes', {}],
    ] as const) {
      expect((await post(cookie, path, fields)).headers.get('location')).toContain('/account/bevestigen');
    }
    expect(await letters()).toEqual([]);
    expect((await prove(cookie, 'auditor', 'een-ander-wachtwoord')).status).toBe(401);
    const proved = await prove(cookie, 'auditor');
    expect([proved.status, proved.headers.get('location')]).toEqual([303, '/account/mailadres']);
    expect([await isIn(cookie), await isIn(cookieIn(proved))]).toEqual([false, true]);
    expect((await page(cookieIn(proved), '/account/mailadres')).status).toBe(200);
  });

  it('refuses a password that is short, common or the own name', async () => {
    const cookie = await web.cookieOf('panel');
    for (const password of ['kort', 'Wachtwoord2026!', 'persoon-panel-1']) {
      expect((await post(cookie, '/account/wachtwoord', { password })).status).toBe(400);
    }
  });

  it('ends every other session with a new password, and tells by mail', async () => {
    const [cookie, other] = [await web.cookieOf('inspectorate'), await web.cookieOf('inspectorate')];
    expect((await post(cookie, '/account/wachtwoord', { password: NEW_PASSWORD })).status).toBeLessThan(300);
    expect([await isIn(cookie), await isIn(other)]).toEqual([true, false]);
    expect(await letters()).toContain('password-changed');
    const form = (password: string) => formInit({ email: emailOf('inspectorate'), password });
    expect((await web.ask('/aanmelden', form(PASSWORD))).status).toBe(401);
    expect((await web.ask('/aanmelden', form(NEW_PASSWORD))).status).toBe(303);
  });

  it('replaces the app once the new one shows a code, and the recovery codes on demand', async () => {
    const cookie = await web.cookieOf('ministry');
    const { text } = await page(cookie, '/account/app');
    const [secret = '', proof = ''] = ['secret', 'proof'].map((name) => new RegExp(`name="${name}" value="([^"]+)"`).exec(text)?.[1]);
    expect((await post(cookie, '/account/app', { secret, proof, code: '000000' })).status).toBe(401);
    const done = await post(cookie, '/account/app', { secret, proof, code: codeAt(secret, world.clock.now()) });
    expect([done.status, (await done.text()).match(/[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/g)?.length]).toEqual([200, 10]);
    expect(await letters()).toContain('factor-changed');
    const again = await (await post(cookie, '/account/herstelcodes')).text();
    expect(again.match(/[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/g)).toHaveLength(10);
    expect((await world.admin.query('select count(*)::int as count from recovery_code')).rows).toEqual([{ count: 10 }]);
  });
});
