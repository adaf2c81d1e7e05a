import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { system } from '../../../src/platform/actor.js';
import { MinistryContacts } from '../../../src/modules/parties/ministry-contacts.repository.js';
import { SecretariatContacts } from '../../../src/modules/parties/secretariat-contacts.repository.js';
import { aWorld, type World } from '../../support/database.js';
import { TOTP_SECRET } from '../../support/second-factor.js';
import { emailOfPerson } from '../../support/kept-people.js';
import { partiesOf, refusalOf } from './parties-of.js';

const SECRET = 'sleutel-van-ziekenhuis-een';
const DOCUMENT = {
  organisations: [
    {
      ref: 'h1',
      name: 'Een',
      kind: 'care-provider',
      sector: 'nursing_home',
      region: 'VR17',
      holding: 'h1',
      identifiers: { kvk: '69599068' },
    },
    { ref: 's1', name: 'Twee', kind: 'supplier', sector: 'importer', region: null, holding: 'group' },
  ],
  people: [
    {
      email: 'anouk@h1.nl',
      name: 'Anouk',
      password: 'een-lang-wachtwoord',
      totpSecret: TOTP_SECRET,
      organisation: 'h1',
      roles: ['reporter'],
      language: 'nl',
    },
    {
      email: 'chris@x.nl',
      name: 'Chris',
      password: 'een-lang-wachtwoord',
      totpSecret: null,
      organisation: null,
      roles: ['panel'],
      discipline: 'clinical',
      interests: ['h1', 'group'],
    },
  ],
  apiKeys: [{ organisation: 'h1', secret: SECRET, scopes: ['reports:write', 'reports:read'] }],
  ministry: [{ email: 'first@minvws.test' }, { email: 'second@minvws.test', name: 'Dilara', language: 'en' }],
  secretariat: [{ email: 'desk@meldpunt.test' }],
};

const bytes = (document: unknown): Buffer => Buffer.from(JSON.stringify(document));

let world: World;
let desk: ReturnType<typeof partiesOf>;
let lines: string[];
beforeEach(async () => {
  world = await aWorld();
  lines = [];
  desk = partiesOf(world, world.worker, 'off', lines);
});
afterEach(() => world.close());

const counts = async () => {
  const { rows } = await world.admin.query(
    `select (select count(*) from organisation)::integer as organisations,
            (select count(*) from person)::integer as people,
            (select count(*) from api_key)::integer as keys,
            (select count(*) from trail)::integer as lines`,
  );
  return rows[0];
};

describe('a bootstrap file', () => {
  it('makes organisations, people, keys and contacts that work', async () => {
    expect(await desk.bootstrap.execute(bytes(DOCUMENT))).toBe('applied');
    expect(await counts()).toEqual({ organisations: 2, people: 2, keys: 1, lines: 6 });
    const door = partiesOf(world, world.web);
    const { token } = await door.signIn.execute({ email: 'anouk@h1.nl', password: 'een-lang-wachtwoord', address: '::1' });
    expect(await door.doorkeeper.personOf(token)).toMatchObject({ organisation: { name: 'Een', side: 'care' } });
    expect(await door.doorkeeper.clientOf(SECRET)).toMatchObject({ actor: { scopes: ['reports:write', 'reports:read'] } });
    await world.worker.transaction(system('test'), async (tx) => {
      expect(await new MinistryContacts().all(tx)).toMatchObject([
        { email: 'first@minvws.test', name: 'first@minvws.test', language: 'nl', position: 1 },
        { email: 'second@minvws.test', name: 'Dilara', language: 'en', position: 2 },
      ]);
      expect(await new SecretariatContacts().all(tx)).toMatchObject([{ email: 'desk@meldpunt.test' }]);
    });
    const { rows } = await world.admin.query(
      'select o.ref, o.sector, h.ref as holding, h.name from organisation o join holding h on h.id = holding_id order by 1',
    );
    expect(rows).toEqual([
      { ref: 'h1', sector: 'nursing-home', holding: 'h1', name: 'Een' },
      { ref: 's1', sector: 'importer', holding: 'group', name: 'group' },
    ]);
  });

  it('says that who has no second factor chooses one', async () => {
    await desk.bootstrap.execute(bytes(DOCUMENT));
    expect(lines).toEqual(['the bootstrap file was applied', 'people without a second factor choose one at their first sign-in']);
  });

  it('keeps a second factor sealed', async () => {
    await desk.bootstrap.execute(bytes(DOCUMENT));
    const { rows } = await world.admin.query('select person.id, secret from totp join person on person.id = person_id');
    expect(rows).toEqual([{ id: expect.any(String), secret: expect.any(Buffer) }]);
    expect(await emailOfPerson(world, rows[0].id)).toBe('anouk@h1.nl');
    expect(rows[0].secret.includes(TOTP_SECRET)).toBe(false);
  });

  it.each(['JBSWY3DP', 'geen base 32: er staat een 1 in', ''])('refuses %j as a key for codes', async (totpSecret) => {
    const [anouk, chris] = DOCUMENT.people;
    const faulty = { ...DOCUMENT, people: [{ ...anouk, totpSecret }, chris] };
    expect(await refusalOf(desk.bootstrap.execute(bytes(faulty)))).toEqual(['party.totp-secret-invalid /people/0/totpSecret']);
  });

  it('is known again, and another one is refused', async () => {
    await desk.bootstrap.execute(bytes(DOCUMENT));
    expect(await desk.bootstrap.execute(bytes(DOCUMENT))).toBe('already-applied');
    expect(await refusalOf(desk.bootstrap.execute(bytes({})))).toEqual(['bootstrap.not-empty ']);
    expect(await counts()).toEqual({ organisations: 2, people: 2, keys: 1, lines: 6 });
  });

  it('is refused where people came in by other ways', async () => {
    await desk.createAdmin.execute({ email: 'milan@example.nl', name: 'Milan', role: 'system-admin' });
    expect(await refusalOf(desk.bootstrap.execute(bytes(DOCUMENT)))).toEqual(['bootstrap.not-empty ']);
  });

  it('goes in once when two processes start at once', async () => {
    const outcomes = await Promise.all([desk.bootstrap.execute(bytes(DOCUMENT)), desk.bootstrap.execute(bytes(DOCUMENT))]);
    expect(outcomes.sort()).toEqual(['already-applied', 'applied']);
    expect(await counts()).toMatchObject({ organisations: 2, people: 2 });
  });

  it('goes in whole or not at all', async () => {
    await world.admin.query(`create function break() returns trigger language plpgsql as $$ begin raise exception 'broken'; end $$;
                             create trigger break before insert on secretariat_contact execute function break()`);
    await expect(desk.bootstrap.execute(bytes(DOCUMENT))).rejects.toThrow('broken');
    expect(await counts()).toEqual({ organisations: 0, people: 0, keys: 0, lines: 0 });
  });

  it('is told every fault at once, each with its place', async () => {
    const [h1, s1] = DOCUMENT.organisations;
    const [anouk, chris] = DOCUMENT.people;
    const broken = {
      organisations: [{ ...h1, region: 'VR99', colour: 'red' }, { ...h1, name: undefined }, s1, { ...s1, sector: 'zoo' }],
      people: [
        { ...anouk, organisation: 'h9', roles: 'reporter' },
        { ...chris, organisation: 'h9', interests: ['h1', 'h8'] },
        { ...chris, password: 'kort' },
      ],
      apiKeys: [{ organisation: 's9', secret: SECRET, scopes: ['all'] }, null],
      ministry: [{}],
      secretariat: [{ email: 'desk' }],
    };
    expect(await refusalOf(desk.bootstrap.execute(bytes(broken)))).toEqual([
      'party.field-unknown /organisations/0/colour',
      'party.field-missing /organisations/1/name',
      'party.sector-unknown /organisations/3/sector',
      'party.field-invalid /people/0/roles',
      'party.password-short /people/2/password',
      'party.scope-unknown /apiKeys/0/scopes/0',
      'party.field-invalid /apiKeys/1',
      'party.field-missing /ministry/0/email',
      'party.email-invalid /secretariat/0/email',
      'party.ref-twice /organisations/3/ref',
      'party.email-twice /people/2/email',
      'party.organisation-unknown /people/1/organisation',
      'party.organisation-unknown /apiKeys/0/organisation',
      'party.interest-unknown /people/1/interests/1',
    ]);
  });

  it.each([
    { file: 'not json', faults: ['bootstrap.malformed '] },
    { file: '[]', faults: ['party.field-invalid '] },
    { file: '{"organizations":[],"people":{}}', faults: ['party.field-invalid /people', 'party.field-unknown /organizations'] },
  ])('$file is refused', async ({ file, faults }) => {
    expect(await refusalOf(desk.bootstrap.execute(Buffer.from(file)))).toEqual(faults);
  });
});

describe('demo accounts', () => {
  it('exist for every role, once, and sign in', async () => {
    const demo = partiesOf(world, world.worker, 'on');
    const accounts = await demo.demoAccounts.execute();
    expect(await demo.demoAccounts.execute()).toEqual(accounts);
    expect(await counts()).toMatchObject({ organisations: 2, people: accounts.length });
    const door = partiesOf(world, world.web, 'on');
    for (const { email, password, role } of accounts) {
      expect((await door.signIn.execute({ email, password, address: '::1' })).roles).toEqual([role]);
    }
    expect(new Set(accounts.map(({ role }) => role)).size).toBe(9);
  });

  it('are refused when DEMO is off', async () => {
    expect(await refusalOf(desk.demoAccounts.execute())).toEqual(['demo.off ']);
  });
});
