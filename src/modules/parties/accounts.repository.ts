import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database.js';
import type { Account } from './people.repository.js';

/** An account as the person's own pages need it. */
export interface OwnAccount extends Account {
  readonly name: string;
  readonly language: 'nl' | 'en';
}

const BY_ID = `
  select id,
         email,
         name,
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
  async byId(tx: Tx, id: string): Promise<OwnAccount | undefined> {
    const [found] = await tx.prepared<OwnAccount>('account.by-id', BY_ID, [id]);
    return found;
  }
}
