import { Injectable } from '@nestjs/common';
import { PASSWORD_LONGEST } from '../../domain/parties/password-faults.js';
import { FAILURES_ALLOWED } from '../../domain/parties/sign-in-limits.js';
import { GATE } from '../../platform/actor.js';
import { Database } from '../../platform/database.js';
import { Trail } from '../../platform/trail.js';
import { type Attempt, AttemptLimit } from './attempt-limit.js';
import { Passwords } from './passwords.js';
import { type Account, OpenAccounts } from './open-accounts.js';

/** The account when the password was right; and which attempt it was for this account from this address. */
export interface CheckedPassword {
  readonly account: Account | undefined;
  readonly times: number;
}

/** Compares a password with the account's: counted before, and on the trail when it was wrong. */
@Injectable()
export class CheckPassword {
  constructor(
    private readonly database: Database,
    private readonly accounts: OpenAccounts,
    private readonly limit: AttemptLimit,
    private readonly passwords: Passwords,
    private readonly trail: Trail,
  ) {}

  async execute(attempt: Attempt, password: string): Promise<CheckedPassword> {
    const { times, account } = await this.database.transaction(GATE, async (tx) => {
      const [counted, found] = await Promise.all([this.limit.count(tx, attempt), this.accounts.execute(tx, attempt.email)]);
      return { times: counted, account: found };
    });
    const matches = await this.passwords.matches(account?.passwordHash, withinLength(password));
    if (matches) return { account, times };
    await this.#recordRefusal(account, times);
    return { account: undefined, times };
  }

  /** Takes the count back: it was somebody who may come in. */
  async release(attempt: Attempt): Promise<void> {
    await this.database.transaction(GATE, (tx) => this.limit.release(tx, attempt));
  }

  async #recordRefusal(account: Account | undefined, times: number): Promise<void> {
    const subject = { subjectKind: 'person', subjectId: account?.id ?? 'unknown', organisationId: account?.organisationId ?? null };
    const last = times === FAILURES_ALLOWED['account-at-address'];
    await this.database.transaction(GATE, async (tx) => {
      await this.trail.record(tx, { ...subject, action: 'person.sign-in-refused' });
      if (last) await this.trail.record(tx, { ...subject, action: 'person.sign-in-blocked' });
    });
  }
}

/** A text longer than any password is not hashed: it is compared as the empty one, which nobody has. */
function withinLength(password: string): string {
  return [...password].length > PASSWORD_LONGEST ? '' : password;
}
