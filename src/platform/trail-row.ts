import { createHash } from 'node:crypto';
import { type TrailKey, TrailKeys } from './trail-keys.js';

/** A row of the trail as it is kept: who did what to which thing, when; never its content. */
export interface TrailRow {
  readonly id: string;
  readonly recordedAt: Date;
  readonly actorKind: string;
  readonly actorId: string | null;
  /** Roles of a person at that moment, in their own order; null for who has none. */
  readonly actorRoles: string | null;
  readonly organisationId: string | null;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly keyVersion: number;
}

/** A row with the mark of the process that wrote it. */
export interface SealedRow extends TrailRow {
  /** HMAC-SHA-256 over all other fields. */
  readonly mac: Buffer;
}

const FIELDS: Readonly<Record<keyof SealedRow, string>> = {
  id: 'id',
  recordedAt: 'recorded_at',
  actorKind: 'actor_kind',
  actorId: 'actor_id',
  actorRoles: 'actor_roles',
  organisationId: 'organisation_id',
  action: 'action',
  subjectKind: 'subject_kind',
  subjectId: 'subject_id',
  keyVersion: 'key_version',
  mac: 'mac',
};

/** Columns of the table `trail` as `t`, named as the fields of a row, behind a prefix where rows stand beside something else. */
export function rowColumns(prefix = ''): string {
  return Object.entries(FIELDS)
    .map(([field, column]) => `t.${column} as "${prefix}${field}"`)
    .join(', ');
}

export function rowMac(key: TrailKey, row: TrailRow): Buffer {
  return TrailKeys.mac(key.rows, bytesOf(row));
}

/** What a link holds on to: all fields and the mark. Whoever has no key can compute it too. */
export function rowHash(row: SealedRow): Buffer {
  return createHash('sha256').update(bytesOf(row)).update(row.mac).digest();
}

/** One text for one row and no other: a JSON array keeps fields apart, whatever is in them. */
function bytesOf(row: TrailRow): Buffer {
  const { id, recordedAt, actorKind, actorId, actorRoles, organisationId, action, subjectKind, subjectId, keyVersion } = row;
  const fields = [id, recordedAt.toISOString(), actorKind, actorId, actorRoles, organisationId, action, subjectKind, subjectId];
  return Buffer.from(JSON.stringify(['meldpunt-trail', keyVersion, ...fields]));
}
