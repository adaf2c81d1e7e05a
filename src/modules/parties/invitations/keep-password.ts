import { Injectable } from '@nestjs/common';
import { Problem, refuseAll } from '../../../domain/problem.js';
import { GATE } from '../../../platform/actor.js';
import { Database, type Tx } from '../../../platform/database.js';
import { OpenAccounts, type OwnAccount } from '../open-accounts.js';
import { secretHash } from '../secret-hash.js';
import { CredentialsRepository } from './credentials.repository.js';
import { PasswordRules } from './password-rules.js';
import { PostLetter } from './post-letter.js';

/** A password that may be kept, and for whom. */
export interface PreparedPassword {
  readonly account: OwnAccount;
  readonly passwordHash: string;
}

/** Keeps a password that somebody chose: looked at first, told by mail, and sessions end. */
@Injectable()
export class KeepPassword {
  constructor(
    private readonly database: Database,
    private readonly accounts: OpenAccounts,
    private readonly rules: PasswordRules,
    private readonly credentials: CredentialsRepository,
    private readonly postLetter: PostLetter,
  ) {}

  /** @throws {Problem} what is wrong with the password, demo.fixed, or letter.stale for an account that is closed */
  async prepare(personId: string, password: string): Promise<PreparedPassword> {
    const account = await this.accounts.own(personId);
    if (account === undefined) throw new Problem('letter.stale');
    if (account.isDemo) throw new Problem('demo.fixed');
    refuseAll(await this.rules.faultsOf(password, account));
    return { account, passwordHash: await this.rules.hash(password) };
  }

  /** @param kept token of the session that goes on; every other ends */
  async keep(tx: Tx, { account: { id }, passwordHash }: PreparedPassword, kept = ''): Promise<void> {
    await this.credentials.changePassword(tx, id, passwordHash);
    await this.credentials.endSessions(tx, id, secretHash(kept));
    await this.postLetter.execute(tx, { kind: 'password-changed', personId: id });
  }

  /** Shuts the half open doors of who knew the earlier password. */
  async endSteps({ account: { id } }: PreparedPassword): Promise<void> {
    await this.database.transaction(GATE, (tx) => this.credentials.endSteps(tx, id));
  }

  /** Takes every second factor away. */
  async forgetFactors(tx: Tx, personId: string): Promise<void> {
    await this.credentials.forgetFactors(tx, personId);
  }
}
