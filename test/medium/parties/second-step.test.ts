import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { codeAt } from '../../../src/modules/parties/factors/totp-codes.js';
import { anApp, formInit, type RunningApp } from '../../support/app.js';
import { bootstrapped, emailOf, PASSWORD } from '../../support/bootstrapped.js';
import { emailIndexOf } from '../../support/kept-people.js';
import { aWorld, type World } from '../../support/database.js';
import { TOTP_SECRET } from '../../support/second-factor.js';

const TRIAGE = emailOf('triage');
const HALF_MINUTE = 30_000;

let world: World;
let web: RunningApp;
beforeAll(async () => {
  world = await aWorld();
  await bootstrapped(world);
  web = await anApp(world);
});
beforeEach(async () => {
  await world.admin.query('truncate sign_in_attempt, sign_in_step, session');
  world.clock.advance(10 * HALF_MINUTE);
});
afterAll(async () => {
  await web.close();
  await world.close();
});

const firstStep = (email = TRIAGE): Promise<Response> => web.ask('/aanmelden', formInit({ email, password: PASSWORD }));
const cookieIn = (answer: Response): string => answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
const secondStep = (step: string, code: string): Promise<Response> => web.ask('/aanmelden/code', formInit({ code }, { cookie: step }));
const codeIn = (steps: number): string => codeAt(TOTP_SECRET, new Date(world.clock.now().getTime() + steps * HALF_MINUTE));
const api = (code?: string, password = PASSWORD): Promise<Response> => web.send('/api/v1/sessions', { email: TRIAGE, password, code });
const signedInWith = async (code: string): Promise<number> => (await secondStep(cookieIn(await firstStep()), code)).status;

describe('the second step', () => {
  it('comes after the right password, which opens nothing by itself', async () => {
    const answer = await firstStep();
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/aanmelden/code']);
    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^meldpunt_step=[\w-]{43}; Path=\/; Max-Age=600; HttpOnly; SameSite=Lax$/),
    ]);
    const token = cookieIn(answer).split('=')[1] ?? '';
    for (const headers of [{ cookie: cookieIn(answer) }, { cookie: `meldpunt_session=${token}` }]) {
      expect((await web.ask('/triage', { headers })).headers.get('location')).toContain('/aanmelden');
    }
    expect((await web.ask('/api/v1/flags', { headers: { authorization: `Bearer ${token}` } })).status).toBe(401);
    expect((await web.ask('/aanmelden/instellen', { headers: { cookie: cookieIn(answer) } })).status).toBe(303);
  });

  it('opens the door with the code of now, of the half minute before and of the one after', async () => {
    for (const steps of [-1, 0, 1]) {
      await world.admin.query('update totp set last_step = 0');
      expect(await signedInWith(codeIn(steps))).toBe(303);
    }
    for (const steps of [-2, 2]) expect(await signedInWith(codeIn(steps))).toBe(401);
  });

  it('takes no code twice, nor one from before the last', async () => {
    const code = codeIn(0);
    expect(await signedInWith(code)).toBe(303);
    expect(await signedInWith(code)).toBe(401);
    expect(await signedInWith(codeIn(-1))).toBe(401);
    expect(await signedInWith(codeIn(1))).toBe(303);
  });

  it('lets one of many through who send the same code at once', async () => {
    const steps = await Promise.all(Array.from({ length: 5 }, async () => cookieIn(await firstStep())));
    const statuses = await Promise.all(steps.map(async (step) => (await secondStep(step, codeIn(0))).status));
    expect(statuses.filter((status) => status === 303)).toHaveLength(1);
  });

  it('asks for the password again after five wrong codes, and after ten minutes', async () => {
    const step = cookieIn(await firstStep());
    for (let wrong = 0; wrong < 5; wrong += 1) expect((await secondStep(step, '000000')).status).toBe(401);
    expect(await (await secondStep(step, codeIn(0))).text()).toContain('Begin opnieuw');
    const late = cookieIn(await firstStep());
    world.clock.advance(10 * 60_000);
    expect((await secondStep(late, codeIn(0))).status).toBe(401);
  });

  it('closes after ten wrong codes of a person, with a right code too, from everywhere', async () => {
    await signedInWith('000000');
    await world.admin.query('update sign_in_attempt set attempts = 10 where attempts = 1');
    const answer = await secondStep(cookieIn(await firstStep()), codeIn(0));
    expect([answer.status, Number(answer.headers.get('retry-after')) > 0]).toEqual([429, true]);
  });

  it('shows nobody a code outside the demo', async () => {
    const page = await web.ask('/aanmelden/code', { headers: { cookie: cookieIn(await firstStep()) } });
    const text = await page.text();
    expect([page.status, text.includes(codeIn(0)), text.includes('In de demo')]).toEqual([200, false, false]);
  });
});

describe('a program that signs in', () => {
  it('sends password and code together, and cannot tell which of them was wrong', async () => {
    const answers = await Promise.all([api(), api('000000'), api(codeIn(0), 'een-ander-wachtwoord')]);
    const bodies = await Promise.all(answers.map((answer) => answer.json()));
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401]);
    expect(new Set(bodies.map((body) => JSON.stringify({ ...Object(body), instance: '' }))).size).toBe(1);
    expect((await api(codeIn(0))).status).toBe(201);
  });
});

describe('somebody without a second factor', () => {
  const secretIn = (page: string): string => /name="secret" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const proofIn = (page: string): string => /name="proof" value="([^"]+)"/.exec(page)?.[1] ?? '';

  it('chooses one before anything else, with codes for when the telephone is lost', async () => {
    await world.admin.query('delete from totp using person where person.id = person_id and email_index = $1', [
      emailIndexOf(world, emailOf('panel')),
    ]);
    const first = await firstStep(emailOf('panel'));
    expect(first.headers.get('location')).toBe('/aanmelden/instellen');
    const cookie = cookieIn(first);
    const refused = await web.send('/api/v1/sessions', { email: emailOf('panel'), password: PASSWORD });
    expect([refused.status, await refused.text()]).toEqual([403, expect.stringContaining('sign-in.enrol-first')]);

    const page = await (await web.ask('/aanmelden/instellen', { headers: { cookie } })).text();
    const [secret, proof] = [secretIn(page), proofIn(page)];
    const enrol = (fields: Record<string, string>) => web.ask('/aanmelden/instellen', formInit(fields, { cookie }));
    const chosen = { secret: TOTP_SECRET, proof, code: codeAt(TOTP_SECRET, world.clock.now()) };
    expect((await enrol(chosen)).status).toBe(400);
    expect((await enrol({ secret, proof, code: '000000' })).status).toBe(401);
    const done = await enrol({ secret, proof, code: codeAt(secret, world.clock.now()) });
    const codes = (await done.text()).match(/[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/g) ?? [];
    expect([done.status, new Set(codes).size, cookieIn(done)]).toEqual([200, 10, expect.stringContaining('meldpunt_session=')]);

    const step = cookieIn(await firstStep(emailOf('panel')));
    const [recovery = ''] = codes;
    expect((await secondStep(step, ` ${recovery.toLowerCase().replaceAll('-', ' ')} `)).status).toBe(303);
    expect((await secondStep(cookieIn(await firstStep(emailOf('panel'))), recovery)).status).toBe(401);
    const { rows } = await world.admin.query('select code_hash from recovery_code where used_at is not null');
    expect(rows).toEqual([{ code_hash: expect.any(Buffer) }]);
  });
});
