import { Injectable } from '@nestjs/common';
import { Problem } from '../../domain/problem.js';
import type { Tx } from '../../platform/database.js';
import { onViolation } from '../../platform/violation.js';

/** What a key opens. */
export interface KeyOwner {
  readonly id: string;
  readonly organisationId: string;
  readonly scopes: readonly string[];
}

interface NewKey extends KeyOwner {
  readonly secretHash: Buffer;
  readonly createdAt: Date;
}

const ADD = `
  insert into api_key (id, organisation_id, secret_hash, scopes, created_at)
  values ($1, $2, $3, $4, $5)`;

const OWNER = `
  select id, organisation_id as "organisationId", scopes
    from api_key
   where secret_hash = $1
     and revoked_at is null`;

/** All reading and writing of the table `api_key`. */
@Injectable()
export class ApiKeysRepository {
  async add(tx: Tx, { id, organisationId, secretHash, scopes, createdAt }: NewKey): Promise<void> {
    await tx
      .prepared('api-key.add', ADD, [id, organisationId, secretHash, scopes, createdAt])
      .catch(onViolation('api_key_secret', () => new Problem({ code: 'party.secret-taken', pointer: '/secret' })));
  }

  /** What a secret opens, unless its key was revoked. */
  async owner(tx: Tx, secretHash: Buffer): Promise<KeyOwner | undefined> {
    const [found] = await tx.prepared<KeyOwner>('api-key.owner', OWNER, [secretHash]);
    return found;
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
