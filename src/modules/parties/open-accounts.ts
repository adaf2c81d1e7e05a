import { Injectable } from '@nestjs/common';
import { Config } from '../../platform/config.js';
import type { Tx } from '../../platform/database.js';
import { isDemoAddress } from './demo-domain.js';
import { type Account, PeopleRepository } from './people.repository.js';

export type { Account };

/** The account that may sign in with an address. A demo account outside the demo is no account. */
@Injectable()
export class OpenAccounts {
  constructor(
    private readonly config: Config,
    private readonly people: PeopleRepository,
  ) {}

  async execute(tx: Tx, email: string): Promise<Account | undefined> {
    const account = await this.people.account(tx, email);
    return isDemoAddress(email) && !this.config.demo ? undefined : account;
  }
}
