import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database.js';
import { Sealing } from '../../../platform/sealing/sealing.js';

/** Somebody as an identity provider knows them. */
export interface ExternalIdentity {
  readonly issuer: string;
  readonly subject: string;
}

/** All reading and writing of the tables `external_identity` and `external_answer`. */
@Injectable()
export class ExternalIdentitiesRepository {
  constructor(private readonly sealing: Sealing) {}

  /** Whose it is; for the door. */
  async personOf(tx: Tx, identity: ExternalIdentity, at: Date): Promise<string | undefined> {
    const [found] = await tx.query<{ personId: string }>(
      'update external_identity set used_at = $2 where subject_index = $1 returning person_id as "personId"',
      [this.#index(identity), at],
    );
    return found?.personId;
  }

  /** @returns whether it is linked now: not when it is somebody else's already */
  async link(tx: Tx, personId: string, identity: ExternalIdentity, at: Date): Promise<boolean> {
    const linked = await tx.query(
      `insert into external_identity (person_id, subject_index, linked_at)
       values ($1, $2, $3)
       on conflict do nothing
       returning person_id`,
      [personId, this.#index(identity), at],
    );
    return linked.length === 1;
  }

  /** Since when a person has one. */
  async linkedAt(tx: Tx, personId: string): Promise<Date | undefined> {
    const [found] = await tx.query<{ linkedAt: Date }>('select linked_at as "linkedAt" from external_identity where person_id = $1', [
      personId,
    ]);
    return found?.linkedAt;
  }

  /** @returns whether there was one */
  async unlink(tx: Tx, personId: string): Promise<boolean> {
    return (await tx.query('delete from external_identity where person_id = $1 returning person_id', [personId])).length === 1;
  }

  /** Notes that an answer was used, and forgets those that could not be used any more. @returns whether it was the first time */
  async use(tx: Tx, tokenHash: Buffer, at: Date, expiresAt: Date): Promise<boolean> {
    await tx.query('delete from external_answer where expires_at <= $1', [at]);
    const used = await tx.query(
      'insert into external_answer (token_hash, expires_at) values ($1, $2) on conflict do nothing returning token_hash',
      [tokenHash, expiresAt],
    );
    return used.length === 1;
  }

  #index({ issuer, subject }: ExternalIdentity): Buffer {
    return this.sealing.blindIndex('subject', JSON.stringify([issuer, subject]));
  }
}
