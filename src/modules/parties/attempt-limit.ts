import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { networkOf } from '../../domain/parties/network-of.js';
import {
  COUNTED_MILLISECONDS,
  type CountedSubject,
  FAILURES_ALLOWED,
  minutesLeft,
  windowStart,
} from '../../domain/parties/sign-in-limits.js';
import { Problem } from '../../domain/problem.js';
import type { Tx } from '../../platform/database.js';
import { AttemptsRepository } from './attempts.repository.js';
import { before } from './session-terms.js';

/** Who tries, from where, when. */
export interface Attempt {
  readonly email: string;
  readonly address: string;
  readonly at: Date;
}

/**
 * Counts attempts before the password is looked at, and takes the count back when it was right: many guesses at once
 * cannot all slip in before the first is counted.
 */
@Injectable()
export class AttemptLimit {
  constructor(private readonly attempts: AttemptsRepository) {}

  /** @returns which attempt it is for this account from this address. @throws {Problem} when there were too many */
  async count(tx: Tx, attempt: Attempt): Promise<number> {
    const subjects = subjectsOf(attempt);
    const counted = await this.attempts.count(tx, [...subjects.values()], windowStart(attempt.at));
    const timesOf = (subject: Buffer): number => counted.find((failures) => failures.subject.equals(subject))?.attempts ?? 0;
    const exceeded = [...subjects].some(([kind, subject]) => timesOf(subject) > FAILURES_ALLOWED[kind]);
    if (exceeded) throw new Problem({ code: 'sign-in.too-many', pointer: '', values: { minutes: minutesLeft(attempt.at) } });
    return timesOf(subjectOf('account-at-address', attempt));
  }

  /** Takes a count back, and forgets windows of the day before. */
  async release(tx: Tx, attempt: Attempt): Promise<void> {
    await this.attempts.release(tx, [...subjectsOf(attempt).values()], windowStart(attempt.at));
    await this.attempts.forgetBefore(tx, before(windowStart(attempt.at), COUNTED_MILLISECONDS));
  }
}

function subjectsOf(attempt: Attempt): ReadonlyMap<CountedSubject, Buffer> {
  const kinds: readonly CountedSubject[] = ['account-at-address', 'account', 'address'];
  return new Map(kinds.map((kind) => [kind, subjectOf(kind, attempt)]));
}

function subjectOf(kind: CountedSubject, { email, address }: Attempt): Buffer {
  const network = networkOf(address);
  const parts = { 'account-at-address': [email, network], account: [email], address: [network] }[kind];
  return createHash('sha256')
    .update([kind, ...parts].join('\n'))
    .digest();
}
