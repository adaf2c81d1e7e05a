import { Injectable } from '@nestjs/common';
import { GATE } from '../../platform/actor.js';
import { Config } from '../../platform/config.js';
import { Database, type Tx } from '../../platform/database.js';
import { AccountsRepository, type SealedAccount } from './accounts.repository.js';
import { OpenIdentity } from './open-identity.js';
import { type Account, PeopleRepository } from './people.repository.js';
import type { Opened } from './person-seal.js';

export type { Account };

/** An account as the person's own pages need it. */
export type OwnAccount = Opened<SealedAccount>;

/** The account that may sign in. A demo account outside the demo is no account. */
@Injectable()
export class OpenAccounts {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly people: PeopleRepository,
    private readonly accounts: AccountsRepository,
    private readonly identity: OpenIdentity,
  ) {}

  async execute(tx: Tx, email: string): Promise<Account | undefined> {
    return this.#open(await this.people.account(tx, email));
  }

  async byId(tx: Tx, id: string): Promise<SealedAccount | undefined> {
    return this.#open(await this.accounts.byId(tx, id));
  }

  /** With who it is, read with that person's own right; not within a transaction. */
  async own(id: string): Promise<OwnAccount | undefined> {
    const found = await this.database.transaction(GATE, (tx) => this.byId(tx, id));
    return found && this.identity.execute(found);
  }

  #open<Found extends Account>(account: Found | undefined): Found | undefined {
    return account?.isDemo === true && !this.config.demo ? undefined : account;
  }
}
