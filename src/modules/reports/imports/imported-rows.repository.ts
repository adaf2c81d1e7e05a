import { Injectable } from '@nestjs/common';
import type { Day } from '../../../domain/calendar.js';
import { binaryArray } from '../../../platform/binary-array.js';
import { columnsOf } from '../../../platform/columns-of.js';
import type { Tx } from '../../../platform/database.js';

/** In one order everywhere, so that two imports that meet with the same rows wait for each other, and not in a circle. */
const KEEP = `insert into imported_row (organisation_id, row_hash, report_id)
              select $1::uuid, given.*
                from unnest($2::bytea[], $3::uuid[]) as given
               order by 2
                  on conflict do nothing
              returning report_id as "reportId"`;

const TOUCH = `insert into import_touched (import_id, product_group, week_start, report_id)
               select $1::uuid, given.*
                 from unnest($2::text[], $3::date[], $4::uuid[]) as given
                order by 2, 3
                   on conflict do nothing`;

/** A row of a file and the report that it becomes. */
export interface RowKey {
  readonly hash: Buffer;
  readonly reportId: string;
}

/** A week that an import touches, with one of the reports that do. */
export interface Touched {
  readonly productGroup: string;
  readonly weekStart: Day;
  readonly reportId: string;
}

/** All reading and writing of the tables `imported_row` and `import_touched`. */
@Injectable()
export class ImportedRowsRepository {
  /**
   * This transaction need not wait for the disk: should the server fall before it is there, how far the import is falls with
   * it, and its rows are taken again. The end of the import waits, and with it all that came before.
   */
  async withoutWaiting(tx: Tx): Promise<void> {
    await tx.query(`select set_config('synchronous_commit', 'off', true)`);
  }

  /** Of these rows those that were filed before, in hexadecimal. */
  async known(tx: Tx, organisationId: string, hashes: readonly Buffer[]): Promise<ReadonlySet<string>> {
    // Planned each time: a plan of when the table was empty would read all of it for ever.
    const rows = await tx.query<{ hash: string }>(
      `select encode(row_hash, 'hex') as hash from imported_row where organisation_id = $1 and row_hash = any($2::bytea[])`,
      [organisationId, binaryArray('bytea', hashes)],
    );
    return new Set(rows.map(({ hash }) => hash));
  }

  /** Remembers rows that are filed now. @returns the reports of those that nobody else filed meanwhile */
  async keep(tx: Tx, organisationId: string, rows: readonly RowKey[]): Promise<ReadonlySet<string>> {
    if (rows.length === 0) return new Set();
    const kept = await tx.prepared<{ reportId: string }>('imported-row.keep', KEEP, [
      organisationId,
      binaryArray(
        'bytea',
        rows.map(({ hash }) => hash),
      ),
      binaryArray(
        'uuid',
        rows.map(({ reportId }) => reportId),
      ),
    ]);
    return new Set(kept.map(({ reportId }) => reportId));
  }

  async touch(tx: Tx, importId: string, weeks: readonly Touched[]): Promise<void> {
    if (weeks.length === 0) return;
    const columns = columnsOf(weeks.map(({ productGroup, weekStart, reportId }) => [productGroup, weekStart, reportId]));
    await tx.prepared('import-touched.add', TOUCH, [importId, ...columns]);
  }

  /** Some of the weeks that are not added up anew yet: a report of each. */
  async touched(tx: Tx, importId: string, limit: number): Promise<string[]> {
    const rows = await tx.query<{ reportId: string }>(
      `select report_id as "reportId" from import_touched where import_id = $1 order by product_group, week_start limit $2`,
      [importId, limit],
    );
    return rows.map(({ reportId }) => reportId);
  }

  async addedUp(tx: Tx, importId: string, reportIds: readonly string[]): Promise<void> {
    await tx.query('delete from import_touched where import_id = $1 and report_id = any($2::uuid[])', [importId, reportIds]);
  }
}
