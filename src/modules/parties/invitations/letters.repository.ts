import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database.js';
import type { LetterKind } from './letter-kinds.js';

/** A letter as it is kept. */
export interface Letter {
  readonly id: string;
  readonly kind: LetterKind;
  /** Null while nobody looked up whose address it is. */
  readonly personId: string | null;
  /** Where it goes when that is not the address of the account; sealed. */
  readonly address: Buffer | null;
}

interface NewLetter extends Letter {
  readonly madeAt: Date;
  readonly expiresAt: Date;
}

const COLUMNS = 'id, kind, person_id as "personId", address';

/** All reading and writing of the table `account_letter`. */
@Injectable()
export class LettersRepository {
  async add(tx: Tx, { id, kind, personId, address, madeAt, expiresAt }: NewLetter): Promise<void> {
    await tx.query(
      `insert into account_letter (id, kind, person_id, address, made_at, expires_at)
       values ($1, $2, $3, $4, $5, $6)`,
      [id, kind, personId, address, madeAt, expiresAt],
    );
  }

  async of(tx: Tx, id: string): Promise<Letter | undefined> {
    const [found] = await tx.query<Letter>(`select ${COLUMNS} from account_letter where id = $1`, [id]);
    return found;
  }

  /** A letter whose link still works. */
  async open(tx: Tx, id: string, kind: LetterKind, at: Date): Promise<Letter | undefined> {
    const [found] = await tx.query<Letter>(
      `select ${COLUMNS}
         from account_letter
        where id = $1
          and kind = $2
          and person_id is not null
          and used_at is null
          and expires_at > $3`,
      [id, kind, at],
    );
    return found;
  }

  /** Uses up a link. @returns false when somebody was first */
  async use(tx: Tx, id: string, at: Date): Promise<boolean> {
    const used = await tx.query('update account_letter set used_at = $2 where id = $1 and used_at is null returning id', [id, at]);
    return used.length > 0;
  }

  async addressTo(tx: Tx, id: string, personId: string): Promise<void> {
    await tx.query('update account_letter set person_id = $2 where id = $1', [id, personId]);
  }

  /** Makes every earlier link of this kind to a person useless. */
  async useUpOthers(tx: Tx, { id, kind, personId }: Letter, at: Date): Promise<void> {
    await tx.query(
      `update account_letter
          set used_at = $4
        where person_id = $2
          and kind = $3
          and id <> $1
          and used_at is null`,
      [id, personId, kind, at],
    );
  }

  async forgetBefore(tx: Tx, at: Date): Promise<void> {
    await tx.query('delete from account_letter where expires_at < $1', [at]);
  }
}
