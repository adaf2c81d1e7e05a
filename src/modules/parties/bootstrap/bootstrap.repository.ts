import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database.js';

const LOCK = 7_108;

/** All reading and writing of the table `bootstrap`. */
@Injectable()
export class BootstrapRepository {
  /** What the database holds; whoever asks next waits until this transaction has ended. */
  async standing(tx: Tx, fileHash: Buffer): Promise<{ readonly applied: boolean; readonly empty: boolean }> {
    await tx.query('select pg_advisory_xact_lock($1)', [LOCK]);
    const [standing] = await tx.query<{ applied: boolean; empty: boolean }>(
      `select exists (select from bootstrap where file_hash = $1) as applied,
              not exists (select from organisation) and not exists (select from person) as empty`,
      [fileHash],
    );
    return standing ?? { applied: false, empty: false };
  }

  async remember(tx: Tx, fileHash: Buffer, at: Date): Promise<void> {
    await tx.query('insert into bootstrap (file_hash, applied_at) values ($1, $2)', [fileHash, at]);
  }
}
