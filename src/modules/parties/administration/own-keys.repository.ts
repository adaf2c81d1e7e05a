import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database.js';

/** An API key as its organisation sees it; the secret is not kept. */
export interface OwnKey {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly sandbox: boolean;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  /** YYYY-MM-DD in the Netherlands; null: never. */
  readonly lastUsedOn: string | null;
}

const OF_ORGANISATION = `
  select id, name, scopes, sandbox, expires_at as "expiresAt", revoked_at as "revokedAt",
         to_char(last_used_on, 'YYYY-MM-DD') as "lastUsedOn"
    from api_key
   where organisation_id = $1
   order by revoked_at is not null, created_at desc, id desc`;

/** What an administrator reads of the table `api_key`. */
@Injectable()
export class OwnKeysRepository {
  async of(tx: Tx, organisationId: string): Promise<OwnKey[]> {
    return tx.query<OwnKey>(OF_ORGANISATION, [organisationId]);
  }
}
