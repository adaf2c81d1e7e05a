import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database.js';

/** Failures of one subject in one window. */
export interface Failures {
  readonly subject: Buffer;
  readonly attempts: number;
}

// Rows are always taken in the order of their subjects, so that two sign-ins at once wait and never deadlock.
const COUNT = `
  insert into sign_in_attempt (subject, window_start, attempts)
  select subject, $2, 1
    from unnest($1::bytea[]) as subject
   order by subject
      on conflict (subject, window_start) do update
     set attempts = sign_in_attempt.attempts + 1
  returning subject, attempts`;

const RELEASE = `
  with held as (
    select subject
      from sign_in_attempt
     where subject = any($1::bytea[])
       and window_start = $2
     order by subject
       for update
  )
  update sign_in_attempt
     set attempts = greatest(sign_in_attempt.attempts - 1, 0)
    from held
   where sign_in_attempt.subject = held.subject
     and sign_in_attempt.window_start = $2`;

/** All reading and writing of the table `sign_in_attempt`. */
@Injectable()
export class AttemptsRepository {
  /** Counts an attempt for every subject, and tells how many there are now in this window. */
  async count(tx: Tx, subjects: readonly Buffer[], window: Date): Promise<Failures[]> {
    return tx.query<Failures>(COUNT, [subjects, window]);
  }

  /** Takes an attempt back: it was no failure. */
  async release(tx: Tx, subjects: readonly Buffer[], window: Date): Promise<void> {
    await tx.query(RELEASE, [subjects, window]);
  }

  async forgetBefore(tx: Tx, window: Date): Promise<void> {
    await tx.query('delete from sign_in_attempt where window_start < $1', [window]);
  }
}
