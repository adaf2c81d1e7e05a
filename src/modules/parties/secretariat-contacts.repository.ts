import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database.js';
import type { Contact } from './contact.js';

/** Who at the meldpunt's secretariat is told when something needs a person. All reading and writing of `secretariat_contact`. */
@Injectable()
export class SecretariatContacts {
  async all(tx: Tx): Promise<readonly (Contact & { readonly id: string })[]> {
    return tx.query('select id, email, name, language from secretariat_contact order by email', []);
  }

  async add(tx: Tx, id: string, { email, name, language }: Contact): Promise<void> {
    await tx.query('insert into secretariat_contact (id, email, name, language) values ($1, $2, $3, $4)', [id, email, name, language]);
  }
}
