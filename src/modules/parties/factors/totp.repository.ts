import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database.js';

/** A secret as it is kept, and the last code that was used. */
export interface KeptTotp {
  readonly secret: Buffer;
  /** Number of its half minute. */
  readonly lastStep: number;
}

/** All reading and writing of the table `totp`. */
@Injectable()
export class TotpRepository {
  /** Puts a secret in the place of an earlier one. @param lastStep of the code that proved it */
  async keep(tx: Tx, personId: string, { secret, lastStep }: KeptTotp, at: Date): Promise<void> {
    await tx.query(
      `insert into totp (person_id, secret, last_step, enrolled_at)
       values ($1, $2, $3, $4)
           on conflict (person_id) do update
          set secret = excluded.secret,
              last_step = excluded.last_step,
              enrolled_at = excluded.enrolled_at`,
      [personId, secret, lastStep, at],
    );
  }

  async of(tx: Tx, personId: string): Promise<KeptTotp | undefined> {
    const [found] = await tx.query<KeptTotp>('select secret, last_step as "lastStep" from totp where person_id = $1', [personId]);
    return found;
  }

  /** Uses up a code. @returns false when it, or a later one, was used already */
  async spend(tx: Tx, personId: string, step: number): Promise<boolean> {
    const spent = await tx.query(
      `update totp
          set last_step = $2
        where person_id = $1
          and last_step < $2
        returning person_id`,
      [personId, step],
    );
    return spent.length > 0;
  }
}
