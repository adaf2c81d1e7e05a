import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database.js';
import type { TrailOutcome } from '../../../platform/trail-verification.js';
import type { TrailCheckRecord } from './trail-check-record.js';

/** All reading and writing of the table `trail_check`. */
@Injectable()
export class TrailChecksRepository {
  async add(tx: Tx, id: string, askedBy: string, at: Date): Promise<void> {
    await tx.query('insert into trail_check (id, asked_by, asked_at) values ($1, $2, $3)', [id, askedBy, at]);
  }

  async finish(tx: Tx, id: string, outcome: TrailOutcome, at: Date): Promise<void> {
    await tx.query('update trail_check set finished_at = $2, outcome = $3 where id = $1 and finished_at is null', [id, at, outcome]);
  }

  async newest(tx: Tx, limit: number): Promise<TrailCheckRecord[]> {
    return tx.query<TrailCheckRecord>(
      `select id,
              asked_at as "askedAt",
              finished_at as "finishedAt",
              outcome
         from trail_check
        order by asked_at desc, id desc
        limit $1`,
      [limit],
    );
  }
}
