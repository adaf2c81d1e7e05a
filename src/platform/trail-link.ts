import { createHash } from 'node:crypto';
import { type TrailKey, TrailKeys } from './trail-keys.js';
import { rowHash, type SealedRow } from './trail-row.js';

/** What stands before the first link. */
export const ORIGIN: Head = { position: 0, linkHash: Buffer.alloc(32) };

/** The end of the chain: how many links there are, and the hash that holds them all. */
export interface Head {
  readonly position: number;
  readonly linkHash: Buffer;
}

/** One link of the chain: puts one row of the trail in its place for good. */
export interface TrailLink extends Head {
  readonly trailId: string;
  readonly recordedAt: Date;
  readonly rowHash: Buffer;
  readonly sealedAt: Date;
  readonly keyVersion: number;
  /** HMAC-SHA-256 over the hash: who has no key cannot forge a chain that holds together. */
  readonly mac: Buffer;
}

/** Columns of the table `trail_link`, named as the fields of a link. */
export const LINK_COLUMNS = `l.position,
       l.trail_id as "trailId",
       l.recorded_at as "recordedAt",
       l.row_hash as "rowHash",
       l.sealed_at as "sealedAt",
       l.key_version as "keyVersion",
       l.link_hash as "linkHash",
       l.mac`;

/** Rows linked one after the other behind a head. */
export function linked(head: Head, rows: readonly SealedRow[], key: TrailKey, sealedAt: Date): TrailLink[] {
  let last = head;
  return rows.map((row) => {
    const link = linkOf(last, row, key, sealedAt);
    last = link;
    return link;
  });
}

/** SHA-256 over the hash before and every field of the link. */
export function linkHash(before: Buffer, link: Omit<TrailLink, 'linkHash' | 'mac'>): Buffer {
  const { position, trailId, recordedAt, sealedAt, keyVersion } = link;
  const fields = JSON.stringify(['meldpunt-link', position, trailId, recordedAt.toISOString(), sealedAt.toISOString(), keyVersion]);
  return createHash('sha256').update(before).update(link.rowHash).update(fields).digest();
}

export function linkMac(key: TrailKey, hash: Buffer): Buffer {
  return TrailKeys.mac(key.links, hash);
}

function linkOf(before: Head, row: SealedRow, key: TrailKey, sealedAt: Date): TrailLink {
  const { id: trailId, recordedAt } = row;
  const link = { position: before.position + 1, trailId, recordedAt, rowHash: rowHash(row), sealedAt, keyVersion: key.version };
  const hash = linkHash(before.linkHash, link);
  return { ...link, linkHash: hash, mac: linkMac(key, hash) };
}
