import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database.js';
import { before, IDLE_MILLISECONDS } from '../session-terms.js';

/** A session as its owner sees it. */
export interface OwnSession {
  readonly id: string;
  readonly begunAt: Date;
  readonly lastSeenAt: Date;
  /** Kind of browser and system; empty when it did not say. */
  readonly device: string;
  /** Whether the question came with this one. */
  readonly current: boolean;
}

/** What people do with their own sessions: rows of the table `session`. */
@Injectable()
export class OwnSessionsRepository {
  /** Sessions that run, the last used first. */
  async running(tx: Tx, personId: string, currentHash: Buffer, at: Date): Promise<OwnSession[]> {
    return tx.query<OwnSession>(
      `select id,
              created_at as "begunAt",
              last_seen_at as "lastSeenAt",
              device,
              token_hash = $2 as current
         from session
        where person_id = $1
          and expires_at > $3
          and last_seen_at > $4
        order by last_seen_at desc, id desc`,
      [personId, currentHash, at, before(at, IDLE_MILLISECONDS)],
    );
  }

  /** @returns whether there was one to end */
  async end(tx: Tx, personId: string, id: string): Promise<boolean> {
    const ended = await tx.query('delete from session where person_id = $1 and id::text = $2 returning id', [personId, id]);
    return ended.length > 0;
  }

  /** Ends every session but one. @returns how many */
  async endOthers(tx: Tx, personId: string, keptHash: Buffer): Promise<number> {
    const ended = await tx.query('delete from session where person_id = $1 and token_hash <> $2 returning id', [personId, keptHash]);
    return ended.length;
  }

  /** When password and factor were last shown in a session. */
  async provedAt(tx: Tx, tokenHash: Buffer): Promise<Date | undefined> {
    const [found] = await tx.query<{ provedAt: Date }>('select proved_at as "provedAt" from session where token_hash = $1', [tokenHash]);
    return found?.provedAt;
  }

  /** Gives a session another token, once its owner has proved again who it is. */
  async renew(tx: Tx, tokenHash: Buffer, newHash: Buffer, provedAt: Date): Promise<void> {
    await tx.query('update session set token_hash = $2, proved_at = $3 where token_hash = $1', [tokenHash, newHash, provedAt]);
  }
}
