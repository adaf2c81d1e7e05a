import { Injectable } from '@nestjs/common';
import type { Day } from '../../../domain/calendar.js';
import type { Tx } from '../../../platform/database.js';
import type { KeyOwner } from '../api-keys.repository.js';
import type { ClientKey } from './client-key.js';

/** A client that has not ended, and how it proves who it is. */
export interface ClientInForce extends KeyOwner {
  readonly keys: readonly ClientKey[];
}

interface NewClient extends ClientInForce {
  readonly name: string;
  readonly createdAt: Date;
}

const IN_FORCE = `
  select id, organisation_id as "organisationId", scopes, sandbox, keys
    from oauth_client
   where id = $1
     and ended_at is null`;

const USED = `
  update oauth_client
     set last_used_on = $2
   where id = $1
     and (last_used_on is null or last_used_on < $2)`;

/** All reading and writing of the table `oauth_client`. */
@Injectable()
export class OauthClientsRepository {
  async add(tx: Tx, { id, organisationId, name, keys, scopes, sandbox, createdAt }: NewClient): Promise<void> {
    await tx.query(
      `insert into oauth_client (id, organisation_id, name, keys, scopes, sandbox, created_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, organisationId, name, JSON.stringify(keys), scopes, sandbox, createdAt],
    );
  }

  async inForce(tx: Tx, id: string): Promise<ClientInForce | undefined> {
    const [found] = await tx.prepared<ClientInForce>('oauth-client.in-force', IN_FORCE, [id]);
    return found;
  }

  /** Remembers the day on which a client last asked for a token; writes once a day. */
  async used(tx: Tx, id: string, day: Day): Promise<void> {
    await tx.prepared('oauth-client.used', USED, [id, day]);
  }

  /** @returns whose client it is, if there is one that has not ended */
  async replaceKeys(tx: Tx, id: string, keys: readonly ClientKey[]): Promise<string | undefined> {
    const [changed] = await tx.query<{ organisationId: string }>(
      `update oauth_client
          set keys = $2
        where id = $1
          and ended_at is null
        returning organisation_id as "organisationId"`,
      [id, JSON.stringify(keys)],
    );
    return changed?.organisationId;
  }

  /** @returns whose client it was, if there was one to end */
  async end(tx: Tx, id: string, at: Date): Promise<string | undefined> {
    const [ended] = await tx.query<{ organisationId: string }>(
      `update oauth_client
          set ended_at = $2
        where id = $1
          and ended_at is null
        returning organisation_id as "organisationId"`,
      [id, at],
    );
    return ended?.organisationId;
  }
}
