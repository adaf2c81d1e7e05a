import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Allowance, GUESSES_ALLOWED, type GuessedAt, minutesLeft, windowStart } from '../../domain/parties/sign-in-limits.js';
import { Problem } from '../../domain/problem.js';
import type { Tx } from '../../platform/database.js';
import { AttemptsRepository } from './attempts.repository.js';

/** At what somebody guesses, whose it is, when. */
export interface Guess {
  readonly at: GuessedAt;
  /** A person's id, a network or an address: only its hash is kept. */
  readonly subject: string;
  readonly when: Date;
}

/** Counts guesses before they are looked at, and takes the count back when one was right. */
@Injectable()
export class GuessLimit {
  constructor(private readonly attempts: AttemptsRepository) {}

  /** @returns which guess it is in the shortest window. @throws {Problem} sign-in.too-many */
  async count(tx: Tx, guess: Guess): Promise<number> {
    const { times, exceeded } = await this.tally(tx, guess);
    if (exceeded !== undefined) {
      throw new Problem({ code: 'sign-in.too-many', pointer: '', values: { minutes: minutesLeft(guess.when, exceeded.window) } });
    }
    return times;
  }

  /** Counts without refusing: for answers that may not tell whether something was too much. */
  async tally(tx: Tx, guess: Guess): Promise<{ readonly times: number; readonly exceeded: Allowance | undefined }> {
    const allowances = GUESSES_ALLOWED[guess.at];
    const counts: number[] = [];
    for (const { window } of allowances) {
      const [counted] = await this.attempts.count(tx, [subjectOf(guess, window)], windowStart(guess.when, window));
      counts.push(counted?.attempts ?? 0);
    }
    return { times: counts[0] ?? 0, exceeded: allowances.find(({ most }, index) => (counts[index] ?? 0) > most) };
  }

  async release(tx: Tx, guess: Guess): Promise<void> {
    for (const { window } of GUESSES_ALLOWED[guess.at]) {
      await this.attempts.release(tx, [subjectOf(guess, window)], windowStart(guess.when, window));
    }
  }
}

function subjectOf({ at, subject }: Guess, window: number): Buffer {
  return createHash('sha256')
    .update([at, String(window), subject].join('\n'))
    .digest();
}
