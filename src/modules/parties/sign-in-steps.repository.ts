import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database.js';

/** What comes between password and session: a code, or choosing a second factor for the first time. */
export type Stage = 'code' | 'enrol';

/** Somebody whose password was right. */
export interface SignInStep {
  readonly personId: string;
  readonly stage: Stage;
  readonly attempts: number;
}

interface NewStep {
  readonly tokenHash: Buffer;
  readonly personId: string;
  readonly stage: Stage;
  readonly begunAt: Date;
  readonly expiresAt: Date;
}

/** All reading and writing of the table `sign_in_step`. */
@Injectable()
export class SignInStepsRepository {
  async add(tx: Tx, { tokenHash, personId, stage, begunAt, expiresAt }: NewStep): Promise<void> {
    await tx.query(
      `insert into sign_in_step (token_hash, person_id, stage, begun_at, expires_at)
       values ($1, $2, $3, $4, $5)`,
      [tokenHash, personId, stage, begunAt, expiresAt],
    );
  }

  async of(tx: Tx, tokenHash: Buffer, at: Date): Promise<SignInStep | undefined> {
    const [found] = await tx.query<SignInStep>(
      `select person_id as "personId", stage, attempts
         from sign_in_step
        where token_hash = $1
          and expires_at > $2`,
      [tokenHash, at],
    );
    return found;
  }

  /** Counts an attempt. @returns the step with this attempt in it; the row is held until the transaction ends */
  async attempt(tx: Tx, tokenHash: Buffer, at: Date): Promise<SignInStep | undefined> {
    const [found] = await tx.query<SignInStep>(
      `update sign_in_step
          set attempts = attempts + 1
        where token_hash = $1
          and expires_at > $2
        returning person_id as "personId", stage, attempts`,
      [tokenHash, at],
    );
    return found;
  }

  async end(tx: Tx, tokenHash: Buffer): Promise<void> {
    await tx.query('delete from sign_in_step where token_hash = $1', [tokenHash]);
  }

  /** Removes steps that were never finished. */
  async forgetEnded(tx: Tx, at: Date): Promise<void> {
    await tx.query('delete from sign_in_step where expires_at <= $1', [at]);
  }
}
