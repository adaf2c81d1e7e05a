import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database.js';
import { AccountSeal } from '../factors/account-seal.js';
import { OpenAccounts } from '../open-accounts.js';
import type { OpenedLetter } from './open-letter.js';
import { PostLetter } from './post-letter.js';

/** The two addresses of somebody who changes address. */
export interface BothAddresses {
  readonly old: string | undefined;
  readonly wanted: string | undefined;
  readonly organisationId: string | null;
}

/** Reads the address that a letter was sent to, and writes to the one before it. */
@Injectable()
export class AddressOfLetter {
  constructor(
    private readonly seal: AccountSeal,
    private readonly accounts: OpenAccounts,
    private readonly postLetter: PostLetter,
  ) {}

  async of(tx: Tx, { id, personId, address }: OpenedLetter): Promise<BothAddresses> {
    const account = await this.accounts.byId(tx, personId);
    const place = { table: 'account_letter', row: id, column: 'address' };
    const wanted = address === null ? undefined : await this.seal.open(tx, place, address);
    return { old: account?.email, wanted, organisationId: account?.organisationId ?? null };
  }

  /** Tells the old address that it is the old one. */
  async tell(tx: Tx, { personId }: OpenedLetter, old: string): Promise<void> {
    await this.postLetter.execute(tx, { kind: 'address-changed', personId, address: old });
  }
}
