import type { Tx } from '../tx.js';
import type { WrappedKey } from './key-keeper.js';
import type { Purpose } from './purposes.js';

/** A data key as the table holds it. */
export interface BookedKey {
  readonly id: string;
  readonly owner: string;
  readonly purpose: Purpose;
  readonly version: number;
  readonly wrapped: Buffer | null;
  readonly keeperVersion: number;
  readonly madeAt: Date;
  readonly retiredAt: Date | null;
}

/** Data keys as the operator deals with them: what there is, wrapped anew, retired, ended. */
export class KeyBook {
  /** Who has keys: ids of organisations, and the service. */
  async owners(tx: Tx): Promise<string[]> {
    const rows = await tx.query<{ owner: string }>('select distinct owner from data_key where wrapped is not null order by owner');
    return rows.map(({ owner }) => owner);
  }

  /** Every key of an owner, locked until the transaction ends, oldest first. */
  async ofOwner(tx: Tx, owner: string): Promise<BookedKey[]> {
    return tx.query<BookedKey>(
      `select id, owner, purpose, version, wrapped, keeper_version as "keeperVersion", made_at as "madeAt", retired_at as "retiredAt"
         from data_key
        where owner = $1
        order by purpose, version
          for update`,
      [owner],
    );
  }

  async wrapAnew(tx: Tx, id: string, { wrapped, keeperVersion }: WrappedKey): Promise<void> {
    await tx.query('update data_key set wrapped = $2, keeper_version = $3 where id = $1 and wrapped is not null', [
      id,
      wrapped,
      keeperVersion,
    ]);
  }

  /** From now on these open and do not seal. */
  async retire(tx: Tx, ids: readonly string[], at: Date): Promise<void> {
    await tx.query('update data_key set retired_at = $2 where id = any($1::uuid[]) and retired_at is null', [ids, at]);
  }

  /** Removes keys that seal nothing any more. */
  async drop(tx: Tx, ids: readonly string[]): Promise<void> {
    await tx.query(
      `delete from data_key as old
        where id = any($1::uuid[])
          and retired_at is not null
          and exists (select 1
                        from data_key as newer
                       where newer.owner = old.owner
                         and newer.purpose = old.purpose
                         and newer.version > old.version
                         and newer.retired_at is null)`,
      [ids],
    );
  }

  /** Of an erased owner: what is left says only that there were keys. */
  async destroy(tx: Tx, owner: string, at: Date): Promise<void> {
    await tx.query('update data_key set wrapped = null, destroyed_at = $2 where owner = $1 and wrapped is not null', [owner, at]);
  }
}
