import { Injectable } from '@nestjs/common';
import { Problem } from '../../../domain/problem.js';
import type { Tx } from '../../../platform/database.js';
import { onViolation } from '../../../platform/violation.js';

/** A passkey as it is kept. */
export interface Passkey {
  readonly id: string;
  readonly personId: string;
  /** By which the authenticator knows it. */
  readonly credentialId: string;
  readonly publicKey: Buffer;
  /** Signatures it says it made. */
  readonly counter: number;
  /** Sealed. */
  readonly name: Buffer;
  readonly addedAt: Date;
  readonly usedAt: Date | null;
}

const COLUMNS = `
  id,
  person_id as "personId",
  credential_id as "credentialId",
  public_key as "publicKey",
  counter,
  name,
  added_at as "addedAt",
  used_at as "usedAt"`;

/** All reading and writing of the tables `passkey` and `passkey_challenge`. */
@Injectable()
export class PasskeysRepository {
  async add(tx: Tx, { id, personId, credentialId, publicKey, counter, name, addedAt }: Omit<Passkey, 'usedAt'>): Promise<void> {
    await tx
      .query(
        `insert into passkey (id, person_id, credential_id, public_key, counter, name, added_at)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [id, personId, credentialId, publicKey, counter, name, addedAt],
      )
      .catch(onViolation('passkey_credential', () => new Problem('passkey.refused')));
  }

  /** In the order in which they were added. */
  async of(tx: Tx, personId: string): Promise<Passkey[]> {
    return tx.query<Passkey>(`select ${COLUMNS} from passkey where person_id = $1 order by added_at, id`, [personId]);
  }

  async byCredential(tx: Tx, credentialId: string): Promise<Passkey | undefined> {
    const [found] = await tx.query<Passkey>(`select ${COLUMNS} from passkey where credential_id = $1`, [credentialId]);
    return found;
  }

  async used(tx: Tx, id: string, counter: number, at: Date): Promise<void> {
    await tx.query('update passkey set counter = $2, used_at = $3 where id = $1', [id, counter, at]);
  }

  /** @returns whether there was one to remove */
  async remove(tx: Tx, personId: string, id: string): Promise<boolean> {
    const removed = await tx.query('delete from passkey where person_id = $1 and id::text = $2 returning id', [personId, id]);
    return removed.length > 0;
  }

  /** Uses up a challenge. @returns false when it was answered before */
  async spendChallenge(tx: Tx, hash: Buffer, at: Date): Promise<boolean> {
    await tx.query(`delete from passkey_challenge where expires_at < $1`, [at]);
    const spent = await tx.query(
      `insert into passkey_challenge (challenge_hash, expires_at)
       values ($1, $2::timestamptz + interval '10 minutes')
       on conflict do nothing
       returning challenge_hash`,
      [hash, at],
    );
    return spent.length > 0;
  }
}
