import { Injectable } from '@nestjs/common';
import type { Role } from '../../platform/actor.js';
import type { Tx } from '../../platform/database.js';
import type { Opened, SealedIdentity } from './person-seal.js';
import { before, IDLE_MILLISECONDS } from './session-terms.js';

/** Who a session belongs to, with who it is closed. */
export interface SealedOwner extends SealedIdentity {
  readonly id: string;
  readonly lastSeenAt: Date;
  readonly isDemo: boolean;
  readonly language: 'nl' | 'en';
  readonly roles: readonly Role[];
  readonly organisationId: string | null;
  readonly organisationName: string | null;
  readonly side: 'care' | 'supplier' | null;
}

/** Who a session belongs to. */
export type SessionOwner = Opened<SealedOwner>;

interface NewSession {
  readonly id: string;
  readonly tokenHash: Buffer;
  readonly personId: string;
  readonly begunAt: Date;
  readonly expiresAt: Date;
  /** Kind of browser and system. */
  readonly device: string;
}

const OWNER = `
  select person.id,
         session.last_seen_at as "lastSeenAt",
         person.email,
         person.name,
         person.is_demo as "isDemo",
         person.language,
         person.roles,
         organisation.id as "organisationId",
         organisation.name as "organisationName",
         organisation.side
    from session
    join person on person.id = session.person_id
    left join organisation on organisation.id = person.organisation_id
   where session.token_hash = $1
     and session.expires_at > $2
     and session.last_seen_at > $3
     and person.disabled_at is null`;

/** All reading and writing of the table `session`. */
@Injectable()
export class SessionsRepository {
  async add(tx: Tx, { id, tokenHash, personId, begunAt, expiresAt, device }: NewSession): Promise<void> {
    await tx.query(
      `insert into session (id, token_hash, person_id, created_at, last_seen_at, proved_at, expires_at, device)
       values ($1, $2, $3, $4, $4, $4, $5, $6)`,
      [id, tokenHash, personId, begunAt, expiresAt, device],
    );
  }

  /** Whose session it is, if it runs. */
  async owner(tx: Tx, tokenHash: Buffer, at: Date): Promise<SealedOwner | undefined> {
    const [found] = await tx.prepared<SealedOwner>('session.owner', OWNER, [tokenHash, at, before(at, IDLE_MILLISECONDS)]);
    return found;
  }

  async see(tx: Tx, tokenHash: Buffer, at: Date): Promise<void> {
    await tx.query('update session set last_seen_at = $2 where token_hash = $1 and last_seen_at < $2', [tokenHash, at]);
  }

  /** @returns whether there was one to end */
  async end(tx: Tx, tokenHash: Buffer): Promise<boolean> {
    const ended = await tx.query('delete from session where token_hash = $1 returning person_id', [tokenHash]);
    return ended.length > 0;
  }

  /** Removes sessions that have ended by themselves. */
  async forgetEnded(tx: Tx, at: Date): Promise<void> {
    await tx.query('delete from session where expires_at <= $1 or last_seen_at <= $2', [at, before(at, IDLE_MILLISECONDS)]);
  }
}
