import type { Tx } from '../tx.js';
import type { KeyPlace, WrappedKey } from './key-keeper.js';
import type { Purpose } from './purposes.js';

/** Who asks for keys, and how the database is asked for those that are not remembered. */
export type KeyAsker = Pick<Tx, 'actor' | 'prepared'>;

/** A row of `data_key`; `wrapped` is null when the owner was erased. */
export interface KeyRow extends KeyPlace {
  readonly purpose: Purpose;
  readonly wrapped: Buffer | null;
  readonly keeperVersion: number;
}

interface NewKey extends KeyPlace, WrappedKey {
  readonly purpose: Purpose;
  readonly madeAt: Date;
}

const COLUMNS = 'id, owner, purpose, wrapped, keeper_version as "keeperVersion"';

const CURRENT = `select distinct on (owner) ${COLUMNS}
                   from data_key
                  where owner = any($1::text[])
                    and purpose = $2
                  order by owner, version desc`;

const BY_IDS = `select ${COLUMNS}
                  from data_key
                 where id = any($1::uuid[])`;

const ADD = `insert into data_key (id, owner, purpose, version, wrapped, keeper_version, made_at)
             select $1::uuid, $2::text, $3::text, 1 + coalesce(max(version), 0), $4::bytea, $5::integer, $6::timestamptz
               from data_key
              where owner = $2
                and purpose = $3`;

/** All reading and writing of the table `data_key` by what seals and opens. */
export class DataKeysRepository {
  /** The newest version, per owner. */
  async current(tx: KeyAsker, owners: readonly string[], purpose: Purpose): Promise<KeyRow[]> {
    return tx.prepared<KeyRow>('data-key.current', CURRENT, [owners, purpose]);
  }

  async byIds(tx: KeyAsker, ids: readonly string[]): Promise<KeyRow[]> {
    return tx.prepared<KeyRow>('data-key.by-ids', BY_IDS, [ids]);
  }

  /** The next version for an owner and purpose. */
  async add(tx: Tx, { id, owner, purpose, wrapped, keeperVersion, madeAt }: NewKey): Promise<void> {
    await tx.prepared('data-key.add', ADD, [id, owner, purpose, wrapped, keeperVersion, madeAt]);
  }

  /** Purposes for which an owner has a key. */
  async purposesOf(tx: Tx, owner: string): Promise<ReadonlySet<Purpose>> {
    const rows = await tx.query<{ purpose: Purpose }>('select distinct purpose from data_key where owner = $1', [owner]);
    return new Set(rows.map(({ purpose }) => purpose));
  }
}
