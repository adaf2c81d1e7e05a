import { Injectable } from '@nestjs/common';
import { Problem } from '../../../domain/problem.js';
import { GATE } from '../../../platform/actor.js';
import { Database, type Tx } from '../../../platform/database.js';
import { AccountSeal } from '../factors/account-seal.js';
import { OpenAccounts } from '../open-accounts.js';
import { OpenIdentity } from '../open-identity.js';
import type { SealedAddress } from '../person-seal.js';
import type { OpenedLetter } from './open-letter.js';
import { PostLetter } from './post-letter.js';

/** The two addresses of somebody who changes address: the new one as it is to be kept. */
export interface BothAddresses {
  readonly old: string;
  readonly wanted: SealedAddress;
  readonly organisationId: string | null;
}

/** Reads the address that a letter was sent to, and writes to the one before it. */
@Injectable()
export class AddressOfLetter {
  constructor(
    private readonly database: Database,
    private readonly seal: AccountSeal,
    private readonly accounts: OpenAccounts,
    private readonly identity: OpenIdentity,
    private readonly postLetter: PostLetter,
  ) {}

  /** Not within a transaction. @throws {Problem} letter.stale */
  async of({ id, personId, address }: OpenedLetter): Promise<BothAddresses> {
    const account = await this.accounts.own(personId);
    if (address === null || account === undefined) throw new Problem('letter.stale');
    const place = { table: 'account_letter', row: id, column: 'address' };
    const wanted = await this.database.transaction(GATE, (tx) => this.seal.open(tx, place, address));
    return { old: account.email, wanted: await this.identity.sealAddress(account, wanted), organisationId: account.organisationId };
  }

  /** Tells the old address that it is the old one. */
  async tell(tx: Tx, { personId }: OpenedLetter, old: string): Promise<void> {
    await this.postLetter.execute(tx, { kind: 'address-changed', personId, address: old });
  }
}
