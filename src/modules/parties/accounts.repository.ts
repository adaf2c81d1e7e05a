import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database.js';
import type { Account } from './people.repository.js';
import type { SealedIdentity } from './person-seal.js';

/** An account, with who it is closed. */
export interface SealedAccount extends Account, SealedIdentity {
  readonly language: 'nl' | 'en';
}

const BY_ID = `
  select id,
         email,
         name,
         is_demo as "isDemo",
         language,
         password_hash as "passwordHash",
         roles,
         organisation_id as "organisationId"
    from person
   where id = $1
     and disabled_at is null`;

/** Reading the own account: a row of the table `person`. */
@Injectable()
export class AccountsRepository {
  /** The account, unless it is closed. */
  async byId(tx: Tx, id: string): Promise<SealedAccount | undefined> {
    const [found] = await tx.prepared<SealedAccount>('account.by-id', BY_ID, [id]);
    return found;
  }
}
