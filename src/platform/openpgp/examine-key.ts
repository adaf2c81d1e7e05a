import type { Key } from 'openpgp';
import type { KeyFault } from './key-fault.js';

/** Characters of an armored key. Own choice: a key of ten years with its signatures fits; what is larger takes long to check. */
export const LONGEST_KEY = 65_536;

/** A key that mail can be encrypted to. */
export interface UsableKey {
  readonly kind: 'usable';
  /** Written anew: nothing of what stood around the key, and only public parts. */
  readonly armored: string;
  /** 40 or 64 hexadecimal digits, in capitals. */
  readonly fingerprint: string;
  /** As its owner wrote it, which proves nothing; empty when there is none. */
  readonly userId: string;
  /** Until when mail can be encrypted to it; undefined: for good. */
  readonly expiresAt: Date | undefined;
}

/** What became of looking at a key. */
export type ExaminedKey = UsableKey | { readonly kind: 'unusable'; readonly because: KeyFault };

const PRIVATE = /-----BEGIN PGP (?:PRIVATE|SECRET) KEY BLOCK-----/;
const PUBLIC = /-----BEGIN PGP PUBLIC KEY BLOCK-----/g;

/**
 * Looks at what somebody gave as a public key (RFC 9580). A private key anywhere in it is refused before anything else is
 * looked at, also one that calls itself public.
 *
 * @param at  instant at which it must be of use
 */
export async function examineKey(text: string, at: Date): Promise<ExaminedKey> {
  const refused = textFault(text);
  if (refused !== undefined) return { kind: 'unusable', because: refused };
  const { readKeys } = await import('openpgp'); // large, and of use to the few who give a key
  const keys = await readKeys({ armoredKeys: text }).catch(() => []);
  const [key, ...others] = keys;
  if (key === undefined) return { kind: 'unusable', because: 'unreadable' };
  if (keys.some((one) => one.isPrivate())) return { kind: 'unusable', because: 'private' };
  if (others.length > 0) return { kind: 'unusable', because: 'several' };
  return standingOf(key, at);
}

function textFault(text: string): KeyFault | undefined {
  if (PRIVATE.test(text)) return 'private';
  if (text.length > LONGEST_KEY) return 'too-large';
  return (text.match(PUBLIC) ?? []).length > 1 ? 'several' : undefined;
}

async function standingOf(key: Key, at: Date): Promise<ExaminedKey> {
  if (await key.isRevoked(undefined, undefined, at)) return { kind: 'unusable', because: 'revoked' };
  const until = await key.getExpirationTime();
  if (until !== null && until <= at) return { kind: 'unusable', because: 'expired' };
  const part = await key.getEncryptionKey(undefined, at).catch(() => undefined);
  if (part === undefined) return { kind: 'unusable', because: 'cannot-encrypt' };
  return {
    kind: 'usable',
    armored: key.toPublic().armor(),
    fingerprint: key.getFingerprint().toUpperCase(),
    userId: (await userIdOf(key, at)) ?? '',
    expiresAt: earliest([until, await part.getExpirationTime(at)]),
  };
}

async function userIdOf(key: Key, at: Date): Promise<string | undefined> {
  const primary = await key.getPrimaryUser(at).catch(() => undefined);
  return primary?.user.userID?.userID;
}

function earliest(ends: readonly (Date | number | null)[]): Date | undefined {
  const dates = ends.flatMap((end) => (end instanceof Date ? [end.getTime()] : []));
  return dates.length === 0 ? undefined : new Date(Math.min(...dates));
}
