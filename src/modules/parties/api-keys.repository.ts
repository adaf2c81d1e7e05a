import { Injectable } from '@nestjs/common';
import type { Day } from '../../domain/calendar.js';
import { Problem } from '../../domain/problem.js';
import type { Tx } from '../../platform/database.js';
import { onViolation } from '../../platform/violation.js';

/** What a key opens. */
export interface KeyOwner {
  readonly id: string;
  readonly organisationId: string;
  readonly scopes: readonly string[];
  /** A test key: what comes in with it counts for nothing. */
  readonly sandbox: boolean;
}

/** What a key opens, and until when. */
export interface KeyInForce extends KeyOwner {
  readonly expiresAt: Date;
}

interface NewKey extends KeyInForce {
  readonly secretHash: Buffer;
  readonly name: string;
  readonly createdAt: Date;
}

const ADD = `
  insert into api_key (id, organisation_id, secret_hash, scopes, created_at, name, sandbox, expires_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`;

const OWNER = `
  select id, organisation_id as "organisationId", scopes, sandbox, expires_at as "expiresAt"
    from api_key
   where secret_hash = $1
     and revoked_at is null
     and expires_at > $2`;

const USED = `
  update api_key
     set last_used_on = $2
   where id = $1
     and (last_used_on is null or last_used_on < $2)`;

/** All reading and writing of the table `api_key`. */
@Injectable()
export class ApiKeysRepository {
  async add(tx: Tx, { id, organisationId, secretHash, scopes, createdAt, name, sandbox, expiresAt }: NewKey): Promise<void> {
    await tx
      .prepared('api-key.add', ADD, [id, organisationId, secretHash, scopes, createdAt, name, sandbox, expiresAt])
      .catch(onViolation('api_key_secret', () => new Problem({ code: 'party.secret-taken', pointer: '/secret' })));
  }

  /** What a secret opens at an instant, unless its key was revoked or has run out. */
  async owner(tx: Tx, secretHash: Buffer, at: Date): Promise<KeyInForce | undefined> {
    const [found] = await tx.prepared<KeyInForce>('api-key.owner', OWNER, [secretHash, at]);
    return found;
  }

  /** Remembers the day on which a key was last used; writes once a day. */
  async used(tx: Tx, id: string, day: Day): Promise<void> {
    await tx.prepared('api-key.used', USED, [id, day]);
  }

  /** @returns whose key it was, if there was one to revoke */
  async revoke(tx: Tx, id: string, at: Date): Promise<string | undefined> {
    const [revoked] = await tx.query<{ organisationId: string }>(
      `update api_key
          set revoked_at = $2
        where id = $1
          and revoked_at is null
        returning organisation_id as "organisationId"`,
      [id, at],
    );
    return revoked?.organisationId;
  }
}
