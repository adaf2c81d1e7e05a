import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database.js';
import { instantOf } from '../../../platform/identity.js';
import type { Place } from '../../../platform/sealing/place.js';
import { SERVICE } from '../../../platform/sealing/purposes.js';
import { Sealing } from '../../../platform/sealing/sealing.js';
import type { ReportExport } from './report-export.js';

type NewExport = Omit<ReportExport, 'decidedBy' | 'granted' | 'endsAt' | 'takenAt'>;
type Sealed = Omit<ReportExport, 'reason'> & { readonly reason: Buffer };

const COLUMNS = `id, asked_by as "askedBy", product_group as "productGroup", as_of_from as "from", as_of_until as "until", reason,
              asked_at as "askedAt", lapses_at as "lapsesAt", decided_by as "decidedBy", granted, ends_at as "endsAt", taken_at as "takenAt"`;

/** All reading and writing of the table `report_export`. */
@Injectable()
export class ReportExportsRepository {
  constructor(private readonly sealing: Sealing) {}

  /** Newest first. */
  async newest(tx: Tx, limit: number): Promise<ReportExport[]> {
    return this.#opened(tx, await tx.query<Sealed>(`select ${COLUMNS} from report_export order by id desc limit $1`, [limit]));
  }

  /** Holds it until the transaction ends. */
  async find(tx: Tx, id: string): Promise<ReportExport | undefined> {
    if (instantOf(id) === undefined) return undefined;
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 8800))', [id]);
    const [found] = await this.#opened(tx, await tx.query<Sealed>(`select ${COLUMNS} from report_export where id = $1`, [id]));
    return found;
  }

  async add(tx: Tx, { id, askedBy, productGroup, from, until, reason, askedAt, lapsesAt }: NewExport): Promise<void> {
    const sealer = await this.sealing.sealer(tx, SERVICE, 'dossier');
    await tx.query(
      `insert into report_export (id, asked_by, product_group, as_of_from, as_of_until, reason, asked_at, lapses_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, askedBy, productGroup, from, until, sealer.seal(placeOf(id), reason), askedAt, lapsesAt],
    );
  }

  /** @param endsAt  until when the file may be fetched; undefined: refused. @returns whether the database let it be decided */
  async decide(tx: Tx, id: string, by: string, at: Date, endsAt: Date | undefined): Promise<boolean> {
    const decided = await tx.query(
      'update report_export set decided_by = $2, decided_at = $3, granted = $4, ends_at = $5 where id = $1 returning id',
      [id, by, at, endsAt !== undefined, endsAt ?? null],
    );
    return decided.length === 1;
  }

  /** @returns whether the database let it be fetched */
  async take(tx: Tx, id: string, at: Date): Promise<boolean> {
    return (await tx.query('update report_export set taken_at = $2 where id = $1 returning id', [id, at])).length === 1;
  }

  async #opened(tx: Tx, rows: readonly Sealed[]): Promise<ReportExport[]> {
    const reasons = await this.sealing.open<string>(
      tx,
      rows.map(({ id, reason }) => ({ place: placeOf(id), value: reason })),
    );
    return rows.map((row, at) => ({ ...row, reason: reasons[at] ?? '' }));
  }
}

function placeOf(id: string): Place {
  return { table: 'report_export', row: id, column: 'reason' };
}
