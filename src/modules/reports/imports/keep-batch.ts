import { Injectable } from '@nestjs/common';
import { system } from '../../../platform/actor.js';
import { Database } from '../../../platform/database.js';
import type { ImportStanding } from './import-standing.js';
import { ImportedRowsRepository } from './imported-rows.repository.js';
import type { JudgedRows } from './judge-rows.js';
import { KeepProgress } from './keep-progress.js';
import { type AcceptedRow, KeepRows } from './keep-rows.js';
import { Overtaken } from './overtaken.js';
import type { ReadRow } from './read-row.js';

const IMPORTER = system('import');

/** Some rows of a file, and what became of them. */
export interface JudgedBatch {
  readonly standing: ImportStanding;
  readonly rows: readonly ReadRow[];
  readonly judged: JudgedRows;
}

/** What became of some rows of a file, in one transaction with how far the import is: whatever dies, each row is filed once, or will be. */
@Injectable()
export class KeepBatch {
  constructor(
    private readonly database: Database,
    private readonly imported: ImportedRowsRepository,
    private readonly keepRows: KeepRows,
    private readonly keepProgress: KeepProgress,
  ) {}

  /** @returns the import as it is now. @throws {Overtaken} when somebody else went on from where it was */
  async execute({ standing, rows, judged }: JudgedBatch): Promise<ImportStanding> {
    const { accepted, rejected } = judged;
    const keyed = accepted.map(({ row: { hash }, version }) => ({ hash, version }));
    return this.database.transaction(IMPORTER, async (tx) => {
      const [filed] = await Promise.all([
        standing.dryRun ? different(keyed) : this.keepRows.execute(tx, standing, keyed),
        this.imported.withoutWaiting(tx),
      ]);
      const rowsAccepted = rows.length - rejected.length;
      const counts = { rowsRead: rows.length, rowsAccepted, rowsUnchanged: rowsAccepted - filed, rowsRejected: rejected.length };
      const lastRow = rows.at(-1)?.number ?? standing.lastRow;
      const now = await this.keepProgress.execute(tx, standing, { lastRow, counts, rejected });
      if (now === undefined) throw new Overtaken();
      return now;
    });
  }
}

/** Of equal rows one is filed. */
function different(rows: readonly AcceptedRow[]): number {
  return new Set(rows.map(({ hash }) => hash.toString('hex'))).size;
}
