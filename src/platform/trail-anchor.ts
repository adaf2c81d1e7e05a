import { type KeyObject, sign, verify } from 'node:crypto';
import type { TrailKey } from './trail-keys.js';
import type { Head } from './trail-link.js';

/** The head of the chain at an instant, signed, to be kept where whoever has the database cannot reach. */
export interface Anchor extends Head {
  readonly at: Date;
  readonly keyVersion: number;
  readonly signature: Buffer;
}

/** Signed with Ed25519: who checks needs the public key alone. `position` is also the number of links. */
export function anchorOf(head: Head, at: Date, key: TrailKey): Anchor {
  const unsigned = { position: head.position, linkHash: head.linkHash, at, keyVersion: key.version };
  return { ...unsigned, signature: sign(null, bytesOf(unsigned), key.signing) };
}

export function isSigned(anchor: Anchor, verifying: KeyObject): boolean {
  return verify(null, bytesOf(anchor), verifying, anchor.signature);
}

function bytesOf({ position, linkHash, at, keyVersion }: Omit<Anchor, 'signature'>): Buffer {
  return Buffer.from(JSON.stringify(['meldpunt-anchor', position, linkHash.toString('hex'), at.toISOString(), keyVersion]));
}
