import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newReceipt, newSecret } from '../../../src/platform/codes.js';
import { anApp, formInit, type RunningApp } from '../../support/app.js';
import { bootstrapped, emailOf, PASSWORD } from '../../support/bootstrapped.js';
import { emailIndexOf } from '../../support/kept-people.js';
import { aWorld, type World } from '../../support/database.js';

const GUESSES = 1_000;
const WINDOWS = 4;
const AT_ONCE = 25;

let world: World;
let web: RunningApp;
beforeAll(async () => {
  world = await aWorld();
  await bootstrapped(world);
  web = await anApp(world);
});
beforeEach(() => world.admin.query('truncate sign_in_attempt, sign_in_step, session'));
afterAll(async () => {
  await web.close();
  await world.close();
});

/** A thousand guesses over four quarters of an hour. @returns how many came in, and how many were looked at at all */
async function guessed(guess: (number: number) => Promise<Response>): Promise<{ successes: number; lookedAt: number }> {
  const answers: Response[] = [];
  for (let done = 0; done < GUESSES; done += AT_ONCE) {
    if (done > 0 && done % (GUESSES / WINDOWS) === 0) world.clock.advance(15 * 60_000);
    answers.push(...(await Promise.all(Array.from({ length: AT_ONCE }, (_, at) => guess(done + at)))));
  }
  const sessions = await world.admin.query('select count(*)::int as count from session');
  const opened = answers.filter(
    ({ status, headers }) => status < 400 || headers.getSetCookie().some((cookie) => cookie.includes('session')),
  );
  return { successes: opened.length + sessions.rows[0].count, lookedAt: answers.filter(({ status }) => status !== 429).length };
}

const stepOf = async (role: string): Promise<string> => {
  const answer = await web.ask('/aanmelden', formInit({ email: emailOf(role), password: PASSWORD }));
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
};

describe('a thousand guesses', () => {
  it('at a password: none comes in, ten a quarter are looked at', async () => {
    const guess = (number: number) =>
      web.ask('/aanmelden', formInit({ email: emailOf('triage'), password: `geraden-wachtwoord-${number}` }));
    expect(await guessed(guess)).toEqual({ successes: 0, lookedAt: 10 * WINDOWS });
  }, 120_000);

  it('at a code, by who has the password: none comes in, thirty a day are looked at', async () => {
    const guess = async (number: number) => {
      const code = String(number).padStart(6, '0');
      return web.send('/api/v1/sessions', { email: emailOf('chair'), password: PASSWORD, code });
    };
    const { successes, lookedAt } = await guessed(guess);
    expect([successes, lookedAt <= 30]).toEqual([0, true]);
  }, 120_000);

  it('at a recovery code, on the page: none comes in', async () => {
    let step = await stepOf('panel');
    const guess = async (number: number) => {
      if (number % 5 === 0) step = await stepOf('panel');
      return web.ask('/aanmelden/code', formInit({ code: newReceipt() }, { cookie: step }));
    };
    expect((await guessed(guess)).successes).toBe(0);
    const { rows } = await world.admin.query(`select count(*)::int as count from trail where action = 'person.factor-refused'`);
    expect(rows[0].count).toBeLessThanOrEqual(60);
  }, 120_000);

  it('at the key of a reset: none works, thirty a quarter are looked at', async () => {
    await web.ask('/wachtwoord-vergeten', formInit({ email: emailOf('auditor') }));
    const { rows } = await world.admin.query('select id from account_letter');
    await world.admin.query(
      `update account_letter set expires_at = 'infinity', person_id = (select id from person where email_index = $1)`,
      [emailIndexOf(world, emailOf('auditor'))],
    );
    const guess = () => web.ask(`/wachtwoord/${rows[0].id}`, formInit({ sleutel: newSecret(), password: 'kruiwagen lantaarn violet' }));
    expect(await guessed(guess)).toEqual({ successes: 0, lookedAt: 30 * WINDOWS });
  }, 120_000);
});
