import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database.js';

/** What takes two persons. */
export type Deed = 'rotate' | 'rotate-data' | 'erase';

export interface KeyDeed {
  readonly id: string;
  readonly deed: Deed;
  /** Id of an organisation, `service`, or `all`. */
  readonly owner: string;
  readonly requestedBy: string;
  readonly requestedAt: Date;
}

const COLUMNS = 'id, deed, owner, requested_by as "requestedBy", requested_at as "requestedAt"';

/** All reading and writing of the table `key_deed`: who asked, who confirmed. */
@Injectable()
export class KeyDeedsRepository {
  async add(tx: Tx, { id, deed, owner, requestedBy, requestedAt }: KeyDeed): Promise<void> {
    await tx.query('insert into key_deed (id, deed, owner, requested_by, requested_at) values ($1, $2, $3, $4, $5)', [
      id,
      deed,
      owner,
      requestedBy,
      requestedAt,
    ]);
  }

  /** The newest that was asked for since, and is not finished; one that was confirmed may be resumed. Locked. */
  async open(tx: Tx, { deed, owner }: Pick<KeyDeed, 'deed' | 'owner'>, since: Date): Promise<KeyDeed | undefined> {
    const [found] = await tx.query<KeyDeed>(
      `select ${COLUMNS}
         from key_deed
        where deed = $1
          and owner = $2
          and finished_at is null
          and (requested_at >= $3 or confirmed_at is not null)
        order by requested_at desc, id desc
        limit 1
          for update`,
      [deed, owner, since],
    );
    return found;
  }

  async confirm(tx: Tx, id: string, confirmedBy: string, at: Date): Promise<void> {
    await tx.query('update key_deed set confirmed_by = $2, confirmed_at = $3 where id = $1', [id, confirmedBy, at]);
  }

  async finish(tx: Tx, id: string, at: Date): Promise<void> {
    await tx.query('update key_deed set finished_at = $2 where id = $1', [id, at]);
  }

  /** When an owner was erased, if ever. */
  async erasedAt(tx: Tx, owner: string): Promise<Date | undefined> {
    const [found] = await tx.query<{ at: Date }>(
      `select finished_at as at from key_deed where deed = 'erase' and owner = $1 and finished_at is not null`,
      [owner],
    );
    return found?.at;
  }
}
