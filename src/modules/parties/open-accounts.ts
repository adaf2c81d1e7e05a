import { Injectable } from '@nestjs/common';
import { Config } from '../../platform/config.js';
import type { Tx } from '../../platform/database.js';
import { AccountsRepository, type OwnAccount } from './accounts.repository.js';
import { isDemoAddress } from './demo-domain.js';
import { type Account, PeopleRepository } from './people.repository.js';

export type { Account, OwnAccount };

/** The account that may sign in. A demo account outside the demo is no account. */
@Injectable()
export class OpenAccounts {
  constructor(
    private readonly config: Config,
    private readonly people: PeopleRepository,
    private readonly accounts: AccountsRepository,
  ) {}

  async execute(tx: Tx, email: string): Promise<Account | undefined> {
    return this.#open(await this.people.account(tx, email));
  }

  async byId(tx: Tx, id: string): Promise<OwnAccount | undefined> {
    return this.#open(await this.accounts.byId(tx, id));
  }

  #open<Found extends Account>(account: Found | undefined): Found | undefined {
    return account !== undefined && isDemoAddress(account.email) && !this.config.demo ? undefined : account;
  }
}
