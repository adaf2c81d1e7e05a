import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database.js';
import { Sealing } from '../../../platform/sealing/sealing.js';
import { IMPORT_COLUMNS, importPlace } from './import-row.repository.js';
import type { Encoding, ImportStanding, KeptHead, RowCounts } from './import-standing.js';

/** An import that begins. */
export type NewImport = Pick<
  ImportStanding,
  'id' | 'organisationId' | 'authorKind' | 'authorId' | 'sandbox' | 'format' | 'dryRun' | 'receivedAt'
> & { readonly label: string | undefined };

/** A file that is there whole. */
export interface ReceivedFile {
  readonly bytes: number;
  readonly parts: number;
  readonly digest: Buffer;
  readonly encoding: Encoding | null;
}

/** All writing of the table `import`, by who sends files and by who reads them in. */
@Injectable()
export class ImportsRepository {
  constructor(private readonly sealing: Sealing) {}

  /** How many are not done yet, whoever sent them; one that came in so far counts while it was heard of lately. Held until the transaction ends, so that two at once count each other. */
  async unfinished(tx: Tx, organisationId: string, heardSince: Date): Promise<number> {
    const [, rows] = await Promise.all([
      tx.query('select pg_advisory_xact_lock(hashtextextended($1, 6601))', [organisationId]),
      tx.query<{ count: number }>('select imports_under_way($1, $2) as count', [organisationId, heardSince]),
    ]);
    return rows[0]?.count ?? 0;
  }

  async add(tx: Tx, row: NewImport): Promise<void> {
    const sealer = row.label === undefined ? undefined : await this.sealing.sealer(tx, row.organisationId, 'report');
    await tx.query(
      `insert into import (id, organisation_id, author_kind, author_id, sandbox, format, dry_run, state, label, received_at)
       values ($1, $2, $3, $4, $5, $6, $7, 'receiving', $8, $9)`,
      [
        ...[row.id, row.organisationId, row.authorKind, row.authorId, row.sandbox, row.format, row.dryRun],
        sealer?.seal(importPlace(row.id, 'label'), row.label) ?? null,
        row.receivedAt,
      ],
    );
  }

  /** The file is there: it waits to be read. */
  async received(tx: Tx, id: string, { bytes, parts, digest, encoding }: ReceivedFile): Promise<void> {
    await tx.query(`update import set state = 'waiting', bytes = $2, parts = $3, digest = $4, encoding = $5 where id = $1`, [
      ...[id, bytes, parts],
      ...[digest, encoding],
    ]);
  }

  /** Takes back what did not come in whole. */
  async giveUp(tx: Tx, id: string): Promise<void> {
    await tx.query(`delete from import where id = $1 and state = 'receiving'`, [id]);
  }

  /** An import that was received, locked; undefined where there is none in sight. */
  async locked(tx: Tx, id: string): Promise<ImportStanding | undefined> {
    const [row] = await tx.query<ImportStanding>(
      `select ${IMPORT_COLUMNS} from import where id = $1 and state in ('waiting', 'running') for update`,
      [id],
    );
    return row;
  }

  /** It is being read; what was only tried begins anew, since nothing of it was kept. */
  async begin(tx: Tx, { id, dryRun }: ImportStanding, at: Date): Promise<void> {
    await tx.query(`update import set state = 'running', tries = tries + 1, started_at = coalesce(started_at, $2) where id = $1`, [id, at]);
    if (dryRun) await this.fromTheStart(tx, id);
  }

  async keepHead(tx: Tx, { id, organisationId }: ImportStanding, head: KeptHead): Promise<void> {
    const sealer = await this.sealing.sealer(tx, organisationId, 'report');
    await tx.query('update import set head = $2 where id = $1', [id, sealer.seal(importPlace(id, 'head'), head)]);
  }

  /** Goes on by some rows; what is only tried begins anew each time, and so gets nowhere by it. @returns false when somebody else went on from there meanwhile */
  async goOn(tx: Tx, { id, lastRow }: ImportStanding, now: number, counts: RowCounts): Promise<boolean> {
    const moved = await tx.prepared<{ id: string }>(
      'import.go-on',
      `update import
          set last_row = $3,
              rows_read = rows_read + $4,
              rows_accepted = rows_accepted + $5,
              rows_unchanged = rows_unchanged + $6,
              rows_rejected = rows_rejected + $7,
              tries = case when dry_run then tries else 0 end
        where id = $1
          and last_row = $2
          and state = 'running'
       returning id`,
      [id, lastRow, now, counts.rowsRead, counts.rowsAccepted, counts.rowsUnchanged, counts.rowsRejected],
    );
    return moved.length > 0;
  }

  /** It is done. @returns false when it was already */
  async end(tx: Tx, { id, lastRow }: ImportStanding, state: 'finished' | 'failed', at: Date): Promise<boolean> {
    const ended = await tx.query(
      `update import set state = $3, finished_at = $4 where id = $1 and last_row = $2 and state = 'running' returning id`,
      [id, lastRow, state, at],
    );
    return ended.length > 0;
  }

  /** Whether there is one that the transaction's actor may see. */
  async isThere(tx: Tx, organisationId: string, id: string): Promise<boolean> {
    const rows = await tx.query('select 1 from import where id = $1 and organisation_id = $2', [id, organisationId]);
    return rows.length > 0;
  }

  /** What was only tried is to be filed. @returns false when it cannot be */
  async forReal(tx: Tx, id: string): Promise<boolean> {
    // In this order: afterwards it was not only tried, and its rows to mend are no longer to be removed.
    await tx.query('delete from import_rejection where import_id = $1', [id]);
    // Whoever removes its parts holds it meanwhile: only then is looked whether they are there.
    await tx.query('select 1 from import where id = $1 for update', [id]);
    const taken = await tx.query(
      `update import
          set state = 'waiting', dry_run = false, tries = 0, started_at = null, finished_at = null,
              last_row = 0, rows_read = 0, rows_accepted = 0, rows_unchanged = 0, rows_rejected = 0
        where id = $1
          and state = 'finished'
          and dry_run
          and exists (select 1 from import_part p where p.import_id = import.id)
       returning id`,
      [id],
    );
    return taken.length > 0;
  }

  /** Of what an author only tried the newest files are kept; one that is just being taken for real is none of them. */
  async removeOlderTried(tx: Tx, { organisationId, authorId }: ImportStanding, kept: number): Promise<void> {
    await tx.query(
      `with older as (select id
                        from import
                       where organisation_id = $1
                         and author_id = $2
                         and dry_run
                         and state = 'finished'
                       order by received_at desc, id desc
                      offset $3),
            held as (select id
                       from import
                      where id in (select id from older)
                        and dry_run
                        and state = 'finished'
                        for update)
       delete from import_part
        where import_id in (select id from held)`,
      [organisationId, authorId, kept],
    );
  }

  async removeFile(tx: Tx, id: string): Promise<void> {
    await tx.query('delete from import_part where import_id = $1', [id]);
  }

  private async fromTheStart(tx: Tx, id: string): Promise<void> {
    await Promise.all([
      tx.query('delete from import_rejection where import_id = $1', [id]),
      tx.query('update import set last_row = 0, rows_read = 0, rows_accepted = 0, rows_unchanged = 0, rows_rejected = 0 where id = $1', [
        id,
      ]),
    ]);
  }
}
