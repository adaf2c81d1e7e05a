import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database.js';
import { Sealing } from '../../../platform/sealing/sealing.js';
import type { ImportStanding } from './import-standing.js';
import { ImportedRowsRepository } from './imported-rows.repository.js';
import type { JudgedRows } from './judge-rows.js';
import { KeepProgress } from './keep-progress.js';
import { type AcceptedRow, KeepRows } from './keep-rows.js';
import { Overtaken } from './overtaken.js';
import type { FreshRow, ReadRow } from './read-row.js';
import { rowHash } from './row-hash.js';

interface JudgedBatch {
  readonly standing: ImportStanding;
  readonly rows: readonly ReadRow[];
  readonly judged: JudgedRows;
}

/** Knows which rows were filed before, and keeps what became of the others. */
@Injectable()
export class KeepBatch {
  constructor(
    private readonly sealing: Sealing,
    private readonly imported: ImportedRowsRepository,
    private readonly keepRows: KeepRows,
    private readonly keepProgress: KeepProgress,
  ) {}

  async fresh(tx: Tx, standing: ImportStanding, rows: readonly ReadRow[]): Promise<readonly FreshRow[]> {
    const keyed = rows.map((row) => ({ ...row, hash: rowHash(this.sealing, standing, row.body) }));
    const hashes = keyed.map(({ hash }) => hash);
    const [known] = await Promise.all([this.imported.known(tx, standing.organisationId, hashes), this.imported.withoutWaiting(tx)]);
    return keyed.filter(({ hash }) => !known.has(hash.toString('hex')));
  }

  /** @throws {Overtaken} */
  async execute(tx: Tx, { standing, rows, judged }: JudgedBatch): Promise<ImportStanding> {
    const { accepted, rejected } = judged;
    const keyed = accepted.map(({ row: { hash }, version }) => ({ hash, version }));
    const filed = standing.dryRun ? different(keyed) : await this.keepRows.execute(tx, standing, keyed);
    const rowsAccepted = rows.length - rejected.length;
    const counts = { rowsRead: rows.length, rowsAccepted, rowsUnchanged: rowsAccepted - filed, rowsRejected: rejected.length };
    const lastRow = rows.at(-1)?.number ?? standing.lastRow;
    const now = await this.keepProgress.execute(tx, standing, { lastRow, counts, rejected });
    if (now === undefined) throw new Overtaken();
    return now;
  }
}

/** Of equal rows one is filed. */
function different(rows: readonly AcceptedRow[]): number {
  return new Set(rows.map(({ hash }) => hash.toString('hex'))).size;
}
