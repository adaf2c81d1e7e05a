import { createMessage, decrypt, encrypt, generateKey, type KeyOptions, readMessage, readPrivateKey, type SubkeyOptions } from 'openpgp';
import PostalMime, { type Email } from 'postal-mime';

/** A pair as its owner holds it, armored. */
export interface KeyPair {
  readonly publicKey: string;
  readonly privateKey: string;
  readonly revocationCertificate: string;
}

/** Before every clock of a test. */
const MADE = new Date('2026-01-05T10:00:00Z');

export interface KeyWish {
  readonly name?: string;
  /** From its making; 0: for good. */
  readonly seconds?: number;
  readonly subkeys?: SubkeyOptions[];
}

/** A new pair, made at the beginning of 2026. */
export async function aKeyPair({ name = 'Anouk Voorbeeld', seconds = 0, subkeys }: KeyWish = {}): Promise<KeyPair> {
  const options: KeyOptions = {
    userIDs: [{ name, email: 'anouk@elders.example' }],
    date: MADE,
    keyExpirationTime: seconds,
    ...(subkeys === undefined ? {} : { subkeys }),
  };
  return generateKey({ ...options, format: 'armored' });
}

/** What the owner of a pair reads in a mail that was caught. @throws when it is not for this pair */
export async function readWith(pair: KeyPair, raw: string): Promise<Email> {
  const decryptionKeys = await readPrivateKey({ armoredKey: pair.privateKey });
  const message = await readMessage({ armoredMessage: armorIn(raw) });
  const { data } = await decrypt({ message, decryptionKeys, format: 'binary' });
  return PostalMime.parse(data);
}

/** A message of whatever kind, so that it can be told from a key. */
export async function aMessage(password: string): Promise<string> {
  return encrypt({ message: await createMessage({ text: 'geen sleutel' }), passwords: password });
}

function armorIn(raw: string): string {
  return /-----BEGIN PGP MESSAGE-----[\s\S]*-----END PGP MESSAGE-----/.exec(raw)?.[0] ?? '';
}
