import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database.js';
import type { ImportStanding, RowCounts } from './import-standing.js';
import { ImportsRepository } from './imports.repository.js';
import { RejectionsRepository } from './rejections.repository.js';
import type { Rejection } from './row-fault.js';

/** How far an import is, in the transaction of the rows that brought it there. */
@Injectable()
export class KeepProgress {
  constructor(
    private readonly imports: ImportsRepository,
    private readonly rejections: RejectionsRepository,
  ) {}

  /** @returns the import as it is now; undefined when somebody else went on from where it was: then nothing may be kept */
  async execute(
    tx: Tx,
    standing: ImportStanding,
    { lastRow, counts, rejected }: { readonly lastRow: number; readonly counts: RowCounts; readonly rejected: readonly Rejection[] },
  ): Promise<ImportStanding | undefined> {
    if (!(await this.imports.goOn(tx, standing, lastRow, counts))) return undefined;
    await this.rejections.add(tx, standing, rejected);
    return {
      ...standing,
      lastRow,
      rowsRead: standing.rowsRead + counts.rowsRead,
      rowsAccepted: standing.rowsAccepted + counts.rowsAccepted,
      rowsUnchanged: standing.rowsUnchanged + counts.rowsUnchanged,
      rowsRejected: standing.rowsRejected + counts.rowsRejected,
    };
  }
}
