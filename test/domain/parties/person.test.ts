import { describe, expect, it } from '@jest/globals';
import { emailOf } from '../../../src/domain/parties/email-of.js';
import { parseApiKey } from '../../../src/domain/parties/parse-api-key.js';
import { parsePerson, type PersonForm } from '../../../src/domain/parties/parse-person.js';
import { passwordFaults } from '../../../src/domain/parties/password-faults.js';
import { FAILURES_ALLOWED, minutesLeft, pauseAfter, windowStart } from '../../../src/domain/parties/sign-in-limits.js';

const aPerson = (more: Partial<PersonForm> = {}): PersonForm => ({
  email: 'Chris@Example.nl',
  name: ' Chris ',
  password: 'twaalf-tekens',
  roles: ['panel'],
  ...more,
});

const faultsOf = (form: PersonForm) => {
  const parsed = parsePerson(form, '');
  return parsed.ok ? [] : parsed.faults.map(({ code, pointer }) => `${code} ${pointer}`);
};

describe('a person', () => {
  it('speaks Dutch unless told, and is known by an address in lower case', () => {
    expect(parsePerson(aPerson({ roles: ['panel', 'panel'] }), '')).toEqual({
      ok: true,
      value: {
        email: 'chris@example.nl',
        name: 'Chris',
        password: 'twaalf-tekens',
        organisation: null,
        roles: ['panel'],
        language: 'nl',
        discipline: null,
        interests: [],
      },
    });
  });

  it('hears every fault at once', () => {
    expect(faultsOf({ email: 'x', name: '', password: 'kort', roles: ['boss', 'reporter'], language: 'de' })).toEqual([
      'party.field-missing /name',
      'party.password-short /password',
      'party.role-unknown /roles/0',
      'party.organisation-needed /organisation',
      'party.email-invalid /email',
      'party.language-unknown /language',
    ]);
  });

  it.each([
    { more: { roles: [] }, faults: ['party.roles-missing /roles'] },
    { more: { roles: ['triage', 'chair'] }, faults: ['party.roles-together /roles'] },
    { more: { roles: ['reporter'], organisation: 'h1' }, faults: [] },
    { more: { discipline: ' clinical ', interests: ['h1'], language: 'en' }, faults: [] },
  ])('$more gives $faults', ({ more, faults }) => expect(faultsOf(aPerson(more))).toEqual(faults));
});

describe('what a person is told of the faults', () => {
  it('is the roles and the lengths that matter', () => {
    const valuesOf = (more: Partial<PersonForm>) => {
      const parsed = parsePerson(aPerson(more), '');
      return parsed.ok ? [] : parsed.faults.map(({ values }) => values);
    };
    expect(valuesOf({ roles: ['boss'] })).toEqual([{ role: 'boss' }]);
    expect(valuesOf({ roles: ['triage', 'chair'] })).toEqual([{ roles: 'triage + chair' }]);
    expect(valuesOf({ password: 'elf-tekens.' })).toEqual([{ shortest: 12 }]);
    expect(valuesOf({ password: 'x'.repeat(129) })).toEqual([{ longest: 128 }]);
  });

  it('is of an expert the field of knowledge, which may be left open', () => {
    expect(parsePerson(aPerson({ discipline: ' clinical ', interests: ['h1'] }), '')).toMatchObject({
      value: { discipline: 'clinical', interests: ['h1'] },
    });
    expect(parsePerson(aPerson({ discipline: ' ' }), '')).toMatchObject({ value: { discipline: null } });
  });
});

describe('a password', () => {
  it.each([
    { length: 11, code: 'party.password-short' },
    { length: 12, code: undefined },
    { length: 128, code: undefined },
    { length: 129, code: 'party.password-long' },
  ])('of $length characters gives $code', ({ length, code }) => {
    expect(passwordFaults('é'.repeat(length), '/password')[0]?.code).toBe(code);
    expect(passwordFaults('😀'.repeat(length), '/password')[0]?.code).toBe(code);
  });
});

describe('an e-mail address', () => {
  it.each(['a@b.nl', 'a.b+c@sub-domain.example.nl', ' A@B.NL '])('%s is one', (text) =>
    expect(emailOf(text)).toBe(text.trim().toLowerCase()),
  );
  it.each(['', 'a', 'a@b', '@b.nl', 'a@@b.nl', 'a b@c.nl', 'a@b.nl, c@d.nl', 'a@-b.nl', 'a\r\nBcc: x@y.nl', `${'a'.repeat(65)}@b.nl`])(
    '%j is none',
    (text) => expect(emailOf(text)).toBeUndefined(),
  );

  it('has 254 characters at most', () => {
    const ofLength = (length: number): string => `${'a'.repeat(64)}@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(length - 196)}.nl`;
    expect([ofLength(254).length, emailOf(ofLength(254)), emailOf(ofLength(255))]).toEqual([254, ofLength(254), undefined]);
  });
});

describe('an API key', () => {
  it('has scopes that exist, once each', () => {
    const form = { organisation: 'h1', secret: '12345678', scopes: ['reports:write', 'reports:write'] };
    expect(parseApiKey(form, '')).toEqual({ ok: true, value: { ...form, scopes: ['reports:write'], sandbox: false } });
    expect(parseApiKey({ organisation: 'h1', secret: 'a b', scopes: ['all'] }, '/apiKeys/0')).toMatchObject({
      faults: [
        { code: 'party.scope-unknown', pointer: '/apiKeys/0/scopes/0' },
        { code: 'party.secret-form', pointer: '/apiKeys/0/secret' },
      ],
    });
    expect(parseApiKey({ ...form, scopes: [] }, '')).toMatchObject({ faults: [{ code: 'party.scopes-missing' }] });
  });

  it.each([
    { secret: '1234567', ok: false, because: 'too short' },
    { secret: '12345678', ok: true, because: 'the shortest' },
    { secret: 'x'.repeat(256), ok: true, because: 'the longest' },
    { secret: 'x'.repeat(257), ok: false, because: 'too long' },
    { secret: '!~!~!~!~', ok: true, because: 'the first and the last sign that may be in it' },
    { secret: ' 12345678', ok: false, because: 'a space in front' },
    { secret: '12345678\n', ok: false, because: 'a line end behind' },
    { secret: '1234567é', ok: false, because: 'a letter that does not travel' },
  ])('of $secret: $because', ({ secret, ok }) =>
    expect(parseApiKey({ organisation: 'h1', secret, scopes: ['reports:read'] }, '').ok).toBe(ok),
  );

  it('is told which scope does not exist', () => {
    expect(parseApiKey({ organisation: 'h1', secret: '12345678', scopes: ['reports:read', 'all'] }, '')).toEqual({
      ok: false,
      faults: [{ code: 'party.scope-unknown', pointer: '/scopes/1', values: { scope: 'all' } }],
    });
  });
});

describe('limits on signing in', () => {
  const at = new Date('2026-11-22T12:14:59.001Z');
  it('counts in quarters of an hour', () => expect(windowStart(at)).toEqual(new Date('2026-11-22T12:00:00Z')));
  it('says at least one minute', () => expect(minutesLeft(at)).toBe(1));
  it('says fifteen at the beginning', () => expect(minutesLeft(windowStart(at))).toBe(15));
  it('allows an account more from everywhere than from one address, and an address more again', () => {
    expect(FAILURES_ALLOWED['account-at-address']).toBe(10);
    expect(FAILURES_ALLOWED.account).toBeGreaterThan(FAILURES_ALLOWED['account-at-address']);
    expect(FAILURES_ALLOWED.address).toBeGreaterThan(FAILURES_ALLOWED.account);
  });
  it.each([
    [1, 0],
    [2, 0],
    [3, 100],
    [12, 1_000],
    [50, 1_000],
    [11, 900],
  ])('holds failure %d back for %d ms', (failures, wait) => expect(pauseAfter(failures)).toBe(wait));
});
