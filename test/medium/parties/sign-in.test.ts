import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { system } from '../../../src/platform/actor.js';
import { aWorld, type World } from '../../support/database.js';
import { emailIndexOf } from '../../support/kept-people.js';
import { partiesOf, refusalOf } from './parties-of.js';

const PASSWORD = 'een-lang-wachtwoord';
const chris = { email: 'Chris@example.nl', password: PASSWORD, address: '192.0.2.1' };

let world: World;
let door: ReturnType<typeof partiesOf>;
/** Lines of the trail from before the test: nobody can take them away. */
let known: readonly string[];

beforeAll(async () => {
  world = await aWorld();
  const desk = partiesOf(world, world.worker);
  await desk.registerOrganisation.execute(system('test'), {
    ref: 'h1',
    name: 'Een',
    kind: 'care-provider',
    sector: 'hospital',
    region: 'VR17',
  });
  const people = { password: PASSWORD, organisation: 'h1' };
  await desk.registerPerson.execute(system('test'), { ...people, email: chris.email, name: 'Chris', roles: ['panel'] });
  await desk.registerPerson.execute(system('test'), {
    ...people,
    email: 'anouk@example.nl',
    name: 'Anouk',
    roles: ['reporter'],
    language: 'en',
  });
  await desk.registerPerson.execute(system('test'), { ...people, email: 'anouk@demo.meldpunt.test', name: 'Demo', roles: ['reporter'] });
});
beforeEach(async () => {
  world.clock.set('2026-11-22T12:00:00.000Z');
  await world.admin.query('truncate session, sign_in_attempt, sign_in_step');
  known = (await world.admin.query('select id from trail')).rows.map(({ id }) => id);
  door = partiesOf(world, world.web);
});
afterAll(() => world.close());

const actions = async (): Promise<unknown[]> => {
  const { rows } = await world.admin.query('select actor_kind, action from trail where id <> all($1) order by action', [known]);
  return rows;
};

describe('signing in', () => {
  it('opens a session of which only the hash is kept, and writes it on the trail', async () => {
    const { token, expiresAt, roles } = await door.signIn.execute({ ...chris, email: ' CHRIS@example.nl ' });
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect({ expiresAt, roles }).toEqual({ expiresAt: new Date('2026-11-23T12:00:00Z'), roles: ['panel'] });
    const { rows } = await world.admin.query('select token_hash from session');
    expect(rows).toEqual([{ token_hash: createHash('sha256').update(token).digest() }]);
    expect(await actions()).toContainEqual({ actor_kind: 'person', action: 'person.signed-in' });
  });

  it('keeps passwords as argon2id at the cost of OWASP', async () => {
    const { rows } = await world.admin.query('select password_hash from person');
    for (const { password_hash } of rows) expect(password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('answers a wrong password and an unknown account alike', async () => {
    const wrong = await refusalOf(door.signIn.execute({ ...chris, password: 'een-ander-wachtwoord' }));
    const unknown = await refusalOf(door.signIn.execute({ ...chris, email: 'eva@example.nl' }));
    expect([wrong, unknown]).toEqual([['sign-in.refused '], ['sign-in.refused ']]);
    expect(await actions()).toEqual(Array(2).fill({ actor_kind: 'gate', action: 'person.sign-in-refused' }));
  });

  it('refuses an empty form, and a text too long to be a password', async () => {
    expect(await refusalOf(door.signIn.execute({ ...chris, email: ' ', password: '' }))).toEqual([
      'sign-in.email-missing /email',
      'sign-in.password-missing /password',
    ]);
    expect(await refusalOf(door.signIn.execute({ ...chris, password: 'x'.repeat(5_000) }))).toEqual(['sign-in.refused ']);
  });

  it('knows no demo account unless DEMO is on, not even by an old session', async () => {
    const demo = { ...chris, email: 'anouk@demo.meldpunt.test' };
    expect(await refusalOf(door.signIn.execute(demo))).toEqual(['sign-in.refused ']);
    const { token } = await partiesOf(world, world.web, 'on').signIn.execute(demo);
    expect(await door.doorkeeper.personOf(token)).toBeUndefined();
    expect(await partiesOf(world, world.web, 'on').doorkeeper.personOf(token)).toMatchObject({ name: 'Demo' });
  });

  it('knows no account that was disabled', async () => {
    const { token } = await door.signIn.execute(chris);
    await world.admin.query(`update person set disabled_at = now() where email_index = $1`, [emailIndexOf(world, 'chris@example.nl')]);
    expect(await refusalOf(door.signIn.execute(chris))).toEqual(['sign-in.refused ']);
    expect(await door.doorkeeper.personOf(token)).toBeUndefined();
    await world.admin.query(`update person set disabled_at = null`);
  });
});

describe('too many failures', () => {
  const attempts = () => world.admin.query('select attempts from sign_in_attempt order by attempts');
  const failed = (times: number) => world.admin.query('update sign_in_attempt set attempts = $1', [times]);

  it('close the door for that account and address, with the right password too, until the quarter is over', async () => {
    await refusalOf(door.signIn.execute({ ...chris, password: 'een-ander-wachtwoord' }));
    await failed(9);
    expect(await refusalOf(door.signIn.execute({ ...chris, password: 'een-ander-wachtwoord' }))).toEqual(['sign-in.refused ']);
    expect(await actions()).toContainEqual({ actor_kind: 'gate', action: 'person.sign-in-blocked' });
    world.clock.advance(60_000);
    await expect(door.signIn.execute(chris)).rejects.toMatchObject({ faults: [{ code: 'sign-in.too-many', values: { minutes: 14 } }] });
    await expect(door.signIn.execute({ ...chris, address: '192.0.2.2' })).resolves.toHaveProperty('token');
    world.clock.advance(14 * 60_000);
    await expect(door.signIn.execute(chris)).resolves.toHaveProperty('token');
  });

  it('count for the account from everywhere and for the address with every account', async () => {
    await refusalOf(door.signIn.execute({ ...chris, password: 'een-ander-wachtwoord' }));
    await failed(50);
    expect(await refusalOf(door.signIn.execute({ ...chris, address: '192.0.2.9' }))).toEqual(['sign-in.too-many ']);
    expect(await refusalOf(door.signIn.execute({ ...chris, email: 'eva@example.nl' }))).toEqual(['sign-in.refused ']);
    await failed(100);
    expect(await refusalOf(door.signIn.execute({ ...chris, email: 'eva@example.nl' }))).toEqual(['sign-in.too-many ']);
  });

  it('count no success', async () => {
    await door.signIn.execute(chris);
    expect(new Set((await attempts()).rows.map((row) => row.attempts))).toEqual(new Set([0]));
  });

  it('let ten guesses through of thirty at once', async () => {
    const guesses = Array.from({ length: 30 }, (_, n) => refusalOf(door.signIn.execute({ ...chris, password: `geraden-wachtwoord-${n}` })));
    const answers = (await Promise.all(guesses)).flat();
    expect(answers.filter((answer) => answer === 'sign-in.refused ')).toHaveLength(10);
    expect(answers.filter((answer) => answer === 'sign-in.too-many ')).toHaveLength(20);
  });
});

describe('the doorkeeper', () => {
  it('knows a reporter with the organisation, and an expert without the employer', async () => {
    const anouk = await door.signIn.execute({ ...chris, email: 'anouk@example.nl' });
    expect(await door.doorkeeper.personOf(anouk.token)).toMatchObject({
      actor: { roles: ['reporter'], organisationId: expect.any(String) },
      language: 'en',
      organisation: { name: 'Een', side: 'care' },
    });
    const expert = await door.signIn.execute(chris);
    expect(await door.doorkeeper.personOf(expert.token)).toMatchObject({ actor: { organisationId: null }, organisation: null });
  });

  it('makes a form token that is the same for a session, differs between sessions, and is not the token', async () => {
    const [one, other] = [await door.signIn.execute(chris), await door.signIn.execute(chris)];
    const formTokens = await Promise.all([one, one, other].map(async ({ token }) => (await door.doorkeeper.personOf(token))?.formToken));
    expect(formTokens[0]).toBe(formTokens[1]);
    expect(new Set([...formTokens, one.token, other.token]).size).toBe(4);
  });

  it('forgets a session after an idle hour', async () => {
    const { token } = await door.signIn.execute(chris);
    world.clock.advance(3_600_000 - 1);
    expect(await door.doorkeeper.personOf(token)).toBeDefined();
    world.clock.advance(3_600_000);
    expect(await door.doorkeeper.personOf(token)).toBeUndefined();
  });

  it('forgets a busy session after 24 hours', async () => {
    const { token } = await door.signIn.execute(chris);
    for (let half = 1; half < 48; half += 1) {
      world.clock.advance(1_800_000);
      expect(await door.doorkeeper.personOf(token)).toBeDefined();
    }
    world.clock.advance(1_800_000);
    expect(await door.doorkeeper.personOf(token)).toBeUndefined();
  });

  it('writes down at most once a minute that somebody was seen', async () => {
    const { token } = await door.signIn.execute(chris);
    const seen = async () => (await world.admin.query('select last_seen_at from session')).rows[0].last_seen_at;
    world.clock.advance(59_999);
    await door.doorkeeper.personOf(token);
    expect(await seen()).toEqual(new Date('2026-11-22T12:00:00Z'));
    world.clock.advance(1);
    await door.doorkeeper.personOf(token);
    expect(await seen()).toEqual(new Date('2026-11-22T12:01:00Z'));
  });

  it.each(['', 'x', 'x'.repeat(43), `'; drop table session; --`])('knows nobody by %j', async (token) => {
    expect(await door.doorkeeper.personOf(token)).toBeUndefined();
  });

  it('ends a session at once when somebody signs out, and that session only', async () => {
    const [one, other] = [await door.signIn.execute(chris), await door.signIn.execute(chris)];
    const person = await door.doorkeeper.personOf(one.token);
    if (person === undefined) throw new RangeError('nobody signed in');
    world.clock.advance(1);
    await door.signOut.execute(person.actor, one.token);
    expect(await door.doorkeeper.personOf(one.token)).toBeUndefined();
    expect(await door.doorkeeper.personOf(other.token)).toBeDefined();
    const signedOut = { action: 'person.signed-out', subjectId: person.actor.id };
    expect(await door.ownTrail.execute(person.actor)).toContainEqual(expect.objectContaining(signedOut));
  });

  it('forgets ended sessions when somebody signs in', async () => {
    await door.signIn.execute(chris);
    world.clock.advance(9 * 3_600_000);
    await door.signIn.execute(chris);
    expect((await world.admin.query('select count(*)::integer as count from session')).rows).toEqual([{ count: 1 }]);
  });
});
