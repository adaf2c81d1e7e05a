import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database.js';

/** How many rows of each kind went. */
export interface Removed {
  readonly sessions: number;
  readonly attempts: number;
  readonly drafts: number;
  readonly keys: number;
  readonly imports: number;
}

interface StateCount {
  readonly state: string;
  readonly count: number;
}

/** From when on each kind of row is past use. */
export interface Limits {
  readonly sessionsBefore: Date;
  readonly attemptsBefore: Date;
  readonly draftsBefore: Date;
  readonly keysBefore: Date;
  readonly remindersBefore: Date;
  /** Files that did not come in whole; that were only tried; rows to mend. */
  readonly importsBefore: Readonly<Record<'unreceived' | 'file' | 'rejections', Date>>;
}

const ENDED = `select id from import where state in ('finished', 'failed') and finished_at < $1`;

/** The housekeeping of tables that would grow without end. */
@Injectable()
export class UpkeepRepository {
  /** Makes the months that are missing between two days. @returns how many partitions were made */
  async ensureMonths(tx: Tx, first: string, last: string): Promise<number> {
    const [row] = await tx.query<{ made: number }>('select ensure_month_partitions($1::date, $2::date) as made', [first, last]);
    return row?.made ?? 0;
  }

  /** How many flags and messages stand in each state. */
  async countStates(tx: Tx): Promise<{ readonly flags: readonly StateCount[]; readonly messages: readonly StateCount[] }> {
    const [flags, messages] = await Promise.all([
      tx.query<StateCount>('select state, count(*)::integer as count from flag group by state'),
      tx.query<StateCount>('select state, count(*)::integer as count from message group by state'),
    ]);
    return { flags, messages };
  }

  async removeEnded(
    tx: Tx,
    { sessionsBefore, attemptsBefore, draftsBefore, keysBefore, remindersBefore, importsBefore }: Limits,
  ): Promise<Removed> {
    const [sessions, attempts, drafts, keys, imports] = await Promise.all([
      tx.query('delete from session where expires_at < $1 returning 1', [sessionsBefore]),
      tx.query('delete from sign_in_attempt where window_start < $1 returning 1', [attemptsBefore]),
      tx.query('delete from draft where saved_at < $1 returning 1', [draftsBefore]),
      tx.query('delete from idempotency where recorded_at < $1 returning 1', [keysBefore]),
      removeImports(tx, importsBefore),
      tx.query('delete from duty_reminder where reminded_at < $1', [remindersBefore]),
    ]);
    return { sessions: sessions.length, attempts: attempts.length, drafts: drafts.length, keys: keys.length, imports };
  }

  /** Some of the rows to mend of imports that ended before. @returns how many went */
  async removeRejections(tx: Tx, before: Date, portion: number): Promise<number> {
    const removed = await tx.query(
      `delete from import_rejection
        where (import_id, row_number) in (select import_id, row_number
                                            from import_rejection
                                           where import_id in (${ENDED})
                                           limit $2)
       returning 1`,
      [before, portion],
    );
    return removed.length;
  }
}

/** That there was an import, and its counts, stays; what was in it goes. @returns how many files and parts of files went */
async function removeImports(tx: Tx, before: Limits['importsBefore']): Promise<number> {
  const removed = await Promise.all([
    tx.query(`delete from import where state = 'receiving' and received_at < $1 returning 1`, [before.unreceived]),
    tx.query(`delete from import_part where import_id in (${ENDED}) returning 1`, [before.file]),
  ]);
  return removed.reduce((sum, rows) => sum + rows.length, 0);
}
