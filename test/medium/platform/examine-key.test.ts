import { beforeAll, describe, expect, it } from '@jest/globals';
import { readKey, readPrivateKey, revokeKey } from 'openpgp';
import { examineKey, LONGEST_KEY } from '../../../src/platform/openpgp/examine-key.js';
import { aKeyPair, aMessage, type KeyPair } from '../../support/openpgp-key.js';

const TODAY = new Date('2026-11-22T12:00:00Z');
const DAY = 86_400;

let good: KeyPair;
beforeAll(async () => {
  good = await aKeyPair();
});

const because = async (text: string, at = TODAY): Promise<string> => {
  const examined = await examineKey(text, at);
  return examined.kind === 'usable' ? 'usable' : examined.because;
};

describe('looking at an OpenPGP key', () => {
  it('tells the fingerprint, whose it says it is and until when it is of use', async () => {
    const key = await readKey({ armoredKey: good.publicKey });
    expect(await examineKey(good.publicKey, TODAY)).toMatchObject({
      kind: 'usable',
      fingerprint: key.getFingerprint().toUpperCase(),
      userId: 'Anouk Voorbeeld <anouk@elders.example>',
      expiresAt: undefined,
    });
    const ending = await aKeyPair({ seconds: 365 * DAY });
    expect(await examineKey(ending.publicKey, TODAY)).toMatchObject({ expiresAt: new Date('2027-01-05T10:00:00Z') });
  });

  it('tells the end of the part that encrypts when that comes before the end of the key', async () => {
    const { publicKey } = await aKeyPair({ subkeys: [{ keyExpirationTime: 350 * DAY }] });
    expect(await examineKey(publicKey, TODAY)).toMatchObject({ kind: 'usable', expiresAt: new Date('2026-12-21T10:00:00Z') });
    expect(await because(publicKey, new Date('2026-12-21T10:00:00Z'))).toBe('cannot-encrypt');
  });

  it('keeps nothing of what stood around the key', async () => {
    const examined = await examineKey(`Beste beheerder,\n\n${good.publicKey}\n\ngroet`, TODAY);
    expect(examined.kind === 'usable' ? examined.armored : '').toMatch(
      /^-----BEGIN PGP PUBLIC KEY BLOCK-----[^é]*-----END PGP PUBLIC KEY BLOCK-----\s*$/,
    );
    expect(JSON.stringify(examined)).not.toContain('groet');
  });

  it('refuses a private key, also beside a public one and under the name of one', async () => {
    const disguised = good.privateKey.replaceAll('PRIVATE KEY BLOCK', 'PUBLIC KEY BLOCK');
    for (const text of [good.privateKey, `${good.publicKey}\n${good.privateKey}`, disguised]) expect(await because(text)).toBe('private');
  });

  it('refuses a key from the instant at which it expires', async () => {
    const { publicKey } = await aKeyPair({ seconds: DAY });
    const end = new Date('2026-01-06T10:00:00Z');
    expect([await because(publicKey, new Date(end.getTime() - 1000)), await because(publicKey, end)]).toEqual(['usable', 'expired']);
  });

  it('refuses a key that was revoked', async () => {
    const key = await readPrivateKey({ armoredKey: good.privateKey });
    const { publicKey } = await revokeKey({ key, date: new Date('2026-06-01T00:00:00Z'), format: 'armored' });
    expect(await because(publicKey)).toBe('revoked');
  });

  it('refuses a key that only signs', async () => {
    const { publicKey } = await aKeyPair({ subkeys: [] });
    expect(await because(publicKey)).toBe('cannot-encrypt');
    const signing = await aKeyPair({ subkeys: [{ sign: true }] });
    expect(await because(signing.publicKey)).toBe('cannot-encrypt');
  });

  it('refuses two keys, a key that is too large, and what is no key', async () => {
    const other = await aKeyPair({ name: 'Bram' });
    expect(await because(`${good.publicKey}\n${other.publicKey}`)).toBe('several');
    expect(await because(`${' '.repeat(LONGEST_KEY)}${good.publicKey}`)).toBe('too-large');
    const broken = good.publicKey.replace(/\n[A-Za-z0-9+/]{20}/, '\nAAAAAAAAAAAAAAAAAAAA');
    for (const text of [
      '',
      'ssh-ed25519 AAAAC3Nz',
      '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nxxxx\n-----END PGP PUBLIC KEY BLOCK-----',
      broken,
      await aMessage('x'),
    ])
      expect(await because(text)).toBe('unreadable');
  });
});
