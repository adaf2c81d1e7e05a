import { createHmac, createPrivateKey, createPublicKey, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import type { Secrets } from './secrets.js';

const KEY_BYTES = 32;
/** What stands before the 32 bytes of an Ed25519 key in PKCS #8 (RFC 8410, section 7). */
const PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');

/** One version of the keys of the trail: for rows, for links, and the pair that signs heads. */
export interface TrailKey {
  readonly version: number;
  readonly rows: KeyObject;
  readonly links: KeyObject;
  readonly signing: KeyObject;
  /** Given to whoever checks: proves a head without being able to make one. */
  readonly verifying: KeyObject;
}

/** The keys of the trail by version. The newest seals; older ones are kept to check what they sealed. */
export class TrailKeys {
  readonly #keys: ReadonlyMap<number, TrailKey>;
  readonly newest: TrailKey;

  /** @param roots  32 bytes or more per version; what is used is derived from them */
  constructor(roots: ReadonlyMap<number, Buffer>) {
    this.#keys = new Map([...roots].map(([version, root]) => [version, keyOf(version, root)]));
    const newest = this.#keys.get(Math.max(...roots.keys()));
    if (newest === undefined) throw new RangeError('the trail has one key or more');
    this.newest = newest;
  }

  /** The first version is derived from the master key, so that nothing has to be set up. */
  static from(secrets: Secrets): TrailKeys {
    return new TrailKeys(secrets.trailRoots);
  }

  of(version: number): TrailKey | undefined {
    return this.#keys.get(version);
  }

  /** HMAC-SHA-256. */
  static mac(key: KeyObject, bytes: Buffer): Buffer {
    return createHmac('sha256', key).update(bytes).digest();
  }
}

function keyOf(version: number, root: Buffer): TrailKey {
  const derived = (use: string): Buffer => Buffer.from(hkdfSync('sha256', root, '', `meldpunt|trail|${use}`, KEY_BYTES));
  const signing = createPrivateKey({ key: Buffer.concat([PKCS8_HEAD, derived('head')]), format: 'der', type: 'pkcs8' });
  return {
    version,
    rows: createSecretKey(derived('row')),
    links: createSecretKey(derived('link')),
    signing,
    verifying: createPublicKey(signing),
  };
}
