import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database.js';
import type { Contact } from './contact.js';

/** A contact at the ministry; position 1 is told first, then 2, … */
export interface MinistryContact extends Contact {
  readonly id: string;
  readonly position: number;
}

/**
 * Who at the ministry is told of an escalation; when nobody acknowledges, the next is told. All reading and writing of
 * `ministry_contact`.
 */
@Injectable()
export class MinistryContacts {
  /** In the order in which they are told. */
  async all(tx: Tx): Promise<readonly MinistryContact[]> {
    return tx.query('select id, email, name, language, position from ministry_contact order by position', []);
  }

  async add(tx: Tx, { id, email, name, language, position }: MinistryContact): Promise<void> {
    await tx.query(
      `insert into ministry_contact (id, email, name, language, position)
       values ($1, $2, $3, $4, $5)`,
      [id, email, name, language, position],
    );
  }
}
