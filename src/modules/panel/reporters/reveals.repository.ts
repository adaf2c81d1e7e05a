import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database.js';
import type { Place } from '../../../platform/sealing/place.js';
import { SERVICE } from '../../../platform/sealing/purposes.js';
import { Sealing } from '../../../platform/sealing/sealing.js';

/** A question who a letter is, and what became of it. */
export interface Reveal {
  readonly id: string;
  readonly flagId: string;
  readonly askedBy: string;
  readonly askedAt: Date;
  readonly lapsesAt: Date;
  readonly decidedAt: Date | null;
  readonly granted: boolean | null;
  readonly endsAt: Date | null;
  readonly reason: string;
  /** Name of the organisation; null: not granted, or erased since. */
  readonly identity: string | null;
}

interface NewReveal extends Pick<Reveal, 'id' | 'flagId' | 'askedBy' | 'askedAt' | 'lapsesAt' | 'reason'> {
  readonly entryId: string;
}

interface Decision {
  readonly id: string;
  readonly by: string;
  readonly at: Date;
  /** Who it is and until when that is shown; undefined: refused. */
  readonly grant: { readonly identity: string; readonly endsAt: Date } | undefined;
}

type Sealed = Omit<Reveal, 'reason' | 'identity'> & { readonly reason: Buffer; readonly identity: Buffer | null };

const COLUMNS = `id, flag_id as "flagId", asked_by as "askedBy", asked_at as "askedAt", lapses_at as "lapsesAt",
              decided_at as "decidedAt", granted, ends_at as "endsAt", reason, identity`;

/** All reading and writing of the table `reveal`. */
@Injectable()
export class RevealsRepository {
  constructor(private readonly sealing: Sealing) {}

  /** The newest question about an entry, as far as the actor may see it. Holds the entry until the transaction ends. */
  async newest(tx: Tx, entryId: string): Promise<Reveal | undefined> {
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 8700))', [entryId]);
    const rows = await tx.query<Sealed>(`select ${COLUMNS} from reveal where entry_id = $1 order by asked_at desc, id desc limit 1`, [
      entryId,
    ]);
    return this.#opened(tx, rows);
  }

  /** For the worker. */
  async find(tx: Tx, id: string): Promise<(Reveal & { readonly letter: string }) | undefined> {
    const rows = await tx.query<Sealed & { letter: string }>(
      `select ${COLUMNS}, (select letter from dossier_entry e where e.id = entry_id) as letter from reveal where id = $1`,
      [id],
    );
    const found = await this.#opened(tx, rows);
    return found && { ...found, letter: rows[0]?.letter ?? '' };
  }

  async add(tx: Tx, { id, entryId, flagId, askedBy, reason, askedAt, lapsesAt }: NewReveal): Promise<void> {
    const sealer = await this.sealing.sealer(tx, SERVICE, 'dossier');
    await tx.query(
      `insert into reveal (id, entry_id, flag_id, asked_by, reason, asked_at, lapses_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, entryId, flagId, askedBy, sealer.seal(placeOf(id, 'reason'), reason), askedAt, lapsesAt],
    );
  }

  async decide(tx: Tx, { id, by, at, grant }: Decision): Promise<void> {
    const sealer = await this.sealing.sealer(tx, SERVICE, 'dossier');
    const identity = grant === undefined ? null : sealer.seal(placeOf(id, 'identity'), grant.identity);
    await tx.query(
      `update reveal
          set decided_by = $2, decided_at = $3, granted = $4, ends_at = $5, identity = $6
        where id = $1
          and decided_by is null`,
      [id, by, at, grant !== undefined, grant?.endsAt ?? null, identity],
    );
  }

  async #opened(tx: Tx, [row]: readonly Sealed[]): Promise<Reveal | undefined> {
    if (row === undefined) return undefined;
    const { id, reason: sealedReason, identity: sealedName } = row;
    const values = [
      { place: placeOf(id, 'reason'), value: sealedReason },
      ...(sealedName === null ? [] : [{ place: placeOf(id, 'identity'), value: sealedName }]),
    ];
    const [reason = '', identity = null] = await this.sealing.open<string>(tx, values);
    return { ...row, reason, identity };
  }
}

function placeOf(id: string, column: 'reason' | 'identity'): Place {
  return { table: 'reveal', row: id, column };
}
