import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, GATE, system } from '../../../src/platform/actor.js';
import { aWorld, type World } from '../../support/database.js';
import { partiesOf, refusalOf } from './parties-of.js';

const anOrganisation = { name: 'Ziekenhuis', kind: 'care-provider', sector: 'hospital', region: 'VR17' };
const aPerson = { name: 'Anouk', password: 'een-lang-wachtwoord', roles: ['reporter'] };

let world: World;
let desk: ReturnType<typeof partiesOf>;
let door: ReturnType<typeof partiesOf>;
const ids = new Map<string, string>();

beforeAll(async () => {
  world = await aWorld();
  desk = partiesOf(world, world.worker);
  door = partiesOf(world, world.web);
  for (const ref of ['h1', 'h2']) {
    ids.set(ref, (await desk.registerOrganisation.execute(system('test'), { ...anOrganisation, ref, holding: 'group' })).id);
    ids.set(
      `${ref}-person`,
      (await desk.registerPerson.execute(system('test'), { ...aPerson, email: `anouk@${ref}.nl`, organisation: ref })).id,
    );
    ids.set(`${ref}-key`, (await desk.issueApiKey.execute(system('test'), { organisation: ref, scopes: ['reports:write'] })).id);
  }
});
afterAll(() => world.close());

const idOf = (name: string): string => ids.get(name) ?? '';
const someone = (roles: Extract<Actor, { kind: 'person' }>['roles'], organisation?: string): Actor => ({
  kind: 'person',
  id: idOf('h1-person'),
  organisationId: organisation === undefined ? null : idOf(organisation),
  roles,
});

describe('registering', () => {
  it('puts organisations of one holding together', async () => {
    const { rows } = await world.admin.query('select distinct holding_id from organisation');
    expect(rows).toHaveLength(1);
  });

  it('refuses what is there already, and says where', async () => {
    expect(await refusalOf(desk.registerOrganisation.execute(system('test'), { ...anOrganisation, ref: 'h1' }))).toEqual([
      'party.ref-taken /ref',
    ]);
    const again = { ...aPerson, email: 'ANOUK@h1.nl', organisation: 'h1' };
    expect(await refusalOf(desk.registerPerson.execute(system('test'), again))).toEqual(['party.email-taken /email']);
  });

  it('refuses a person or a key for an organisation that nobody knows', async () => {
    const somewhere = { ...aPerson, email: 'x@y.nl', organisation: 'h9' };
    expect(await refusalOf(desk.registerPerson.execute(system('test'), somewhere))).toEqual(['party.organisation-unknown /organisation']);
    const key = { organisation: 'h9', scopes: ['reports:read'] };
    expect(await refusalOf(desk.issueApiKey.execute(system('test'), key))).toEqual(['party.organisation-unknown /organisation']);
  });

  it('writes a line for each in the trail, under whose thing it is', async () => {
    const { rows } = await world.admin.query('select action from trail where organisation_id = $1 order by action', [idOf('h1')]);
    expect(rows.map(({ action }) => action)).toEqual(['api-key.issued', 'organisation.registered', 'person.registered']);
  });

  it('lets the triage desk register an organisation, and a reporter not', async () => {
    const form = { ...anOrganisation, ref: 'h3' };
    await expect(door.registerOrganisation.execute(someone(['reporter'], 'h1'), form)).rejects.toThrow('row-level security');
    await expect(door.registerOrganisation.execute(someone(['triage']), form)).resolves.toHaveProperty('id');
  });

  it('lets an administrator add people of the own organisation, in reporting roles only', async () => {
    const admin = someone(['organisation-admin'], 'h1');
    const form = { ...aPerson, email: 'new@h1.nl', organisation: 'h1' };
    await expect(door.registerPerson.execute(admin, { ...form, roles: ['triage'] })).rejects.toThrow('row-level security');
    await expect(door.registerPerson.execute(someone(['reporter'], 'h1'), form)).rejects.toThrow('row-level security');
    expect(await refusalOf(door.registerPerson.execute(admin, { ...form, organisation: 'h2' }))).toEqual([
      'party.organisation-unknown /organisation',
    ]);
    await expect(door.registerPerson.execute(admin, form)).resolves.toHaveProperty('id');
  });
});

describe('accounts from the command line', () => {
  it('come with a password that is told once and works', async () => {
    const made = await desk.createAdmin.execute({ email: 'milan@example.nl', name: 'Milan', role: 'system-admin' });
    const entered = await door.signIn.execute({ email: 'milan@example.nl', password: made.password, address: '::1' });
    expect(entered.roles).toEqual(['system-admin']);
  });

  it('are refused for a role that acts for an organisation', async () => {
    const wish = { email: 'x@example.nl', name: 'X', role: 'reporter' };
    expect(await refusalOf(desk.createAdmin.execute(wish))).toEqual(['party.organisation-needed /organisation']);
  });
});

describe('API keys', () => {
  it('open the door with their scopes, from the moment they are made', async () => {
    const scopes = ['reports:write', 'reports:read'];
    expect(await door.doorkeeper.clientOf('mp_not-yet')).toBeUndefined();
    const { id, secret } = await door.issueApiKey.execute(someone(['organisation-admin'], 'h1'), { organisation: 'h1', scopes });
    expect(await door.doorkeeper.clientOf(secret)).toEqual({
      kind: 'client',
      actor: { kind: 'client', id, organisationId: idOf('h1'), scopes, sandbox: false },
    });
    expect(secret).toMatch(/^mp_live_/);
    const { rows } = await world.admin.query('select secret_hash from api_key where id = $1', [id]);
    expect(rows[0].secret_hash.toString()).not.toContain(secret);
  });

  it('are shut within ten seconds of being revoked, by an administrator of the same organisation only', async () => {
    const { id, secret } = await desk.issueApiKey.execute(system('test'), { organisation: 'h1', scopes: ['flags:read'] });
    expect(await door.doorkeeper.clientOf(secret)).toBeDefined();
    expect(await refusalOf(door.revokeApiKey.execute(someone(['organisation-admin'], 'h2'), id))).toEqual(['party.key-not-found ']);
    await door.revokeApiKey.execute(someone(['organisation-admin'], 'h1'), id);
    expect(await partiesOf(world, world.web).doorkeeper.clientOf(secret)).toBeUndefined();
    world.clock.advance(9_999);
    expect(await door.doorkeeper.clientOf(secret)).toBeDefined();
    world.clock.advance(1);
    expect(await door.doorkeeper.clientOf(secret)).toBeUndefined();
  });

  it('run out after a year unless asked otherwise, also while they are remembered', async () => {
    const DAY = 86_400_000;
    for (const [days, lasts] of [
      [undefined, 365],
      [2, 2],
    ] as const) {
      const now = world.clock.now().toISOString();
      const { secret } = await desk.issueApiKey.execute(system('test'), { organisation: 'h1', scopes: ['flags:read'], days });
      world.clock.advance(lasts * DAY - 1);
      expect(await door.doorkeeper.clientOf(secret)).toBeDefined();
      world.clock.advance(1);
      expect(await door.doorkeeper.clientOf(secret)).toBeUndefined();
      expect(await partiesOf(world, world.web).doorkeeper.clientOf(secret)).toBeUndefined();
      world.clock.set(now);
    }
  });

  it('have a name, and the day on which they were last used', async () => {
    const wish = { organisation: 'h1', scopes: ['flags:read'], name: 'EPD-koppeling 2' };
    const { id, secret } = await desk.issueApiKey.execute(system('test'), wish);
    const used = async () => (await world.admin.query('select name, last_used_on from api_key where id = $1', [id])).rows;
    expect(await used()).toEqual([{ name: 'EPD-koppeling 2', last_used_on: null }]);
    await door.doorkeeper.clientOf(secret);
    expect(await used()).toEqual([{ name: 'EPD-koppeling 2', last_used_on: '2026-11-22' }]);
  });

  it('say in their secret and to the door that they are for testing', async () => {
    const wish = { organisation: 'h1', scopes: ['reports:write'], sandbox: true };
    const { secret } = await desk.issueApiKey.execute(system('test'), wish);
    expect(secret).toMatch(/^mp_test_/);
    expect(await door.doorkeeper.clientOf(secret)).toMatchObject({ actor: { sandbox: true } });
  });

  it('are refused with a name that could be a sentence, or for ever', async () => {
    const wish = { organisation: 'h1', scopes: ['flags:read'], name: 'tekort!', days: 731 };
    expect(await refusalOf(desk.issueApiKey.execute(system('test'), wish))).toEqual(['party.key-name /name', 'party.key-days /days']);
  });

  it('are refused without a scope, or with one that does not exist', async () => {
    expect(await refusalOf(desk.issueApiKey.execute(system('test'), { organisation: 'h1', scopes: [] }))).toEqual([
      'party.scopes-missing /scopes',
    ]);
    const wish = { organisation: 'h1', scopes: ['reports:write', 'all'] };
    expect(await refusalOf(desk.issueApiKey.execute(system('test'), wish))).toEqual(['party.scope-unknown /scopes/1']);
  });
});

describe('row-level security of the web', () => {
  const seen = (actor: Actor, table: string, column = 'organisation_id') =>
    world.web.transaction(actor, (tx) => tx.query<{ whose: string | null }>(`select distinct ${column} as whose from ${table}`));
  const ofH1 = () => [{ whose: idOf('h1') }];

  beforeAll(async () => {
    for (const ref of ['h1', 'h2']) await door.signIn.execute({ email: `anouk@${ref}.nl`, password: aPerson.password, address: '::1' });
  });

  it('shows a reporter the own row, session and organisation, and no key', async () => {
    const anouk = someone(['reporter'], 'h1');
    expect(await seen(anouk, 'person', 'id')).toEqual([{ whose: idOf('h1-person') }]);
    expect(await seen(anouk, 'session', 'person_id')).toEqual([{ whose: idOf('h1-person') }]);
    expect(await seen(anouk, 'organisation', 'id')).toEqual(ofH1());
    expect(await seen(anouk, 'api_key')).toEqual([]);
  });

  it('shows an administrator people and keys of the own organisation only', async () => {
    const admin = someone(['organisation-admin'], 'h1');
    expect(await seen(admin, 'person')).toEqual(ofH1());
    expect(await seen(admin, 'api_key')).toEqual(ofH1());
    expect(await seen(admin, 'session', 'person_id')).toEqual([{ whose: idOf('h1-person') }]);
  });

  it('shows a machine nothing of people, sessions and keys', async () => {
    const client: Actor = { kind: 'client', id: idOf('h1-key'), organisationId: idOf('h1'), scopes: ['reports:write'] };
    for (const table of ['person', 'session', 'api_key', 'sign_in_attempt', 'ministry_contact'])
      expect(await seen(client, table, '1')).toEqual([]);
  });

  it('shows triage no session but the own, no key and no attempt', async () => {
    const gijs: Actor = { kind: 'person', id: '018f0000-0000-7000-8000-000000000001', organisationId: null, roles: ['triage'] };
    for (const table of ['session', 'api_key', 'sign_in_attempt']) expect(await seen(gijs, table, '1')).toEqual([]);
  });

  it('lets nobody sign in as somebody else, or change a session of another', async () => {
    const insert = `insert into session values ('\\x00', '${idOf('h2-person')}', now(), now(), now())`;
    await expect(world.web.transaction(someone(['reporter'], 'h1'), (tx) => tx.query(insert))).rejects.toThrow('row-level security');
    const steal = `update session set expires_at = now() where person_id = '${idOf('h2-person')}' returning 1`;
    expect(await world.web.transaction(someone(['reporter'], 'h1'), (tx) => tx.query(steal))).toEqual([]);
  });

  it('keeps the record of bootstrap files from the web altogether', async () => {
    await expect(world.web.transaction(GATE, (tx) => tx.query('select 1 from bootstrap'))).rejects.toThrow('permission denied');
  });
});

describe('people of a role', () => {
  it('are found by the worker, and by the chair for the panel', async () => {
    await desk.registerPerson.execute(system('test'), {
      ...aPerson,
      email: 'chris@example.nl',
      name: 'Chris',
      roles: ['panel'],
      discipline: 'clinical',
      interests: ['h1'],
    });
    const expected = [
      { email: 'chris@example.nl', name: 'Chris', language: 'nl', organisationId: null, discipline: 'clinical', interests: ['h1'] },
    ];
    expect(await world.worker.transaction(system('test'), (tx) => desk.peopleOfRole.execute(tx, 'panel'))).toMatchObject(expected);
    expect(await world.web.transaction(someone(['chair']), (tx) => door.peopleOfRole.execute(tx, 'panel'))).toMatchObject(expected);
    expect(await world.web.transaction(someone(['reporter'], 'h1'), (tx) => door.peopleOfRole.execute(tx, 'panel'))).toEqual([]);
  });
});
