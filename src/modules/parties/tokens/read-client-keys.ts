import { createPublicKey } from 'node:crypto';
import { z } from 'zod';
import type { Parsed } from '../../../domain/parties/parsed.js';
import type { Fault } from '../../../domain/problem.js';
import { CLIENT_KEY, type ClientKey } from './client-key.js';

/** Room for the key of now, the next one, and some that other systems of the same client hold. */
const MOST_KEYS = 10;
const SHORTEST_RSA_BITS = 2_048;
/** Where a JWK holds what only its owner may know. */
const PRIVATE = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'];

const SET = z.object({ keys: z.array(z.record(z.string(), z.unknown())).min(1).max(MOST_KEYS) });

/** Understands a JWK Set with the public keys of a client, or names every fault. */
export function readClientKeys(sent: unknown): Parsed<readonly ClientKey[]> {
  const set = SET.safeParse(sent);
  if (!set.success) return { ok: false, faults: [{ code: 'client.keys-malformed', pointer: '/keys', values: { most: MOST_KEYS } }] };
  const read = set.data.keys.map((given, at) => readKey(given, `/keys/${at}`));
  const keys = read.flatMap((key) => (key.ok ? [key.value] : []));
  const faults = [...read.flatMap((key) => (key.ok ? [] : key.faults)), ...doubles(keys)];
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: keys };
}

function readKey(given: Readonly<Record<string, unknown>>, pointer: string): Parsed<ClientKey> {
  if (PRIVATE.some((part) => part in given)) return { ok: false, faults: [{ code: 'client.key-private', pointer }] };
  const key = CLIENT_KEY.safeParse(given);
  if (!key.success) return { ok: false, faults: [{ code: 'client.key-kind', pointer }] };
  const bits = bitsOf(key.data);
  if (bits === undefined) return { ok: false, faults: [{ code: 'client.key-kind', pointer }] };
  if (key.data.kty === 'RSA' && bits < SHORTEST_RSA_BITS) return { ok: false, faults: [{ code: 'client.key-short', pointer }] };
  return { ok: true, value: key.data };
}

/** Length of the modulus of a key that fits together; 0 for a curve; undefined for what is no key. */
function bitsOf(key: ClientKey): number | undefined {
  try {
    return createPublicKey({ key, format: 'jwk' }).asymmetricKeyDetails?.modulusLength ?? 0;
  } catch {
    return undefined;
  }
}

function doubles(keys: readonly ClientKey[]): Fault[] {
  const kids = keys.map(({ kid }) => kid);
  return [...new Set(kids.filter((kid, at) => kids.indexOf(kid) < at))].map((kid) => ({
    code: 'client.key-twice',
    pointer: '/keys',
    values: { kid },
  }));
}
