import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database.js';

/** All reading and writing of the table `recovery_code`. */
@Injectable()
export class RecoveryCodesRepository {
  /** Puts codes in the place of all earlier ones. */
  async replace(tx: Tx, personId: string, hashes: readonly Buffer[], at: Date): Promise<void> {
    await tx.query('delete from recovery_code where person_id = $1', [personId]);
    await tx.query(
      `insert into recovery_code (person_id, code_hash, made_at)
       select $1, code_hash, $3
         from unnest($2::bytea[]) as code_hash`,
      [personId, hashes, at],
    );
  }

  /** Uses up a code. @returns false when there is no such code left */
  async spend(tx: Tx, personId: string, hash: Buffer, at: Date): Promise<boolean> {
    const spent = await tx.query(
      `update recovery_code
          set used_at = $3
        where person_id = $1
          and code_hash = $2
          and used_at is null
        returning person_id`,
      [personId, hash, at],
    );
    return spent.length > 0;
  }

  /** How many codes are left. */
  async left(tx: Tx, personId: string): Promise<number> {
    const [found] = await tx.query<{ count: number }>(
      'select count(*)::integer as count from recovery_code where person_id = $1 and used_at is null',
      [personId],
    );
    return found?.count ?? 0;
  }
}
