import { Injectable } from '@nestjs/common';
import type { Tries } from '../../../domain/receipts/guess-pace.js';
import type { Tx } from '../../../platform/database.js';

/** All reading and writing of the table `receipt_try`. */
@Injectable()
export class ReceiptTriesRepository {
  /** What is kept of a subject, held until the transaction ends, so that many at once wait for each other. */
  async held(tx: Tx, subject: Buffer, now: Date): Promise<Tries> {
    await tx.query('insert into receipt_try (subject, since, count, last) values ($1, $2, 0, $2) on conflict do nothing', [subject, now]);
    const [row] = await tx.query<Tries>('select since, count, last from receipt_try where subject = $1 for update', [subject]);
    return row ?? { since: now, count: 0, last: now };
  }

  async keep(tx: Tx, subject: Buffer, { since, count, last }: Tries): Promise<void> {
    await tx.query('update receipt_try set since = $2, count = $3, last = $4 where subject = $1', [subject, since, count, last]);
  }

  /** A try that was right is no guess. */
  async takeBack(tx: Tx, subjects: readonly Buffer[]): Promise<void> {
    await tx.query('update receipt_try set count = greatest(count - 1, 0) where subject = any($1::bytea[])', [subjects]);
  }

  async forgetBefore(tx: Tx, since: Date): Promise<void> {
    await tx.query('delete from receipt_try where since < $1', [since]);
  }
}
