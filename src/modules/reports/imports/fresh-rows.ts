import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database.js';
import { Sealing } from '../../../platform/sealing/sealing.js';
import type { HashesAlong } from './hashes-along.js';
import type { ImportStanding } from './import-standing.js';
import { ImportedRowsRepository } from './imported-rows.repository.js';
import { inTurns } from './in-turns.js';
import type { FreshRow, ReadRow } from './read-row.js';
import { rowHash } from './row-hash.js';

/** Tells rows that were filed before, with whatever file, from those that were not. */
@Injectable()
export class FreshRows {
  constructor(
    private readonly sealing: Sealing,
    private readonly imported: ImportedRowsRepository,
  ) {}

  /** Rows with that by which each is known again. */
  keyed(standing: ImportStanding, rows: readonly ReadRow[]): Promise<readonly FreshRow[]> {
    return inTurns(rows, (row) => ({ hash: rowHash(this.sealing, standing, row.body), ...row }));
  }

  async execute(tx: Tx, { organisationId }: ImportStanding, rows: readonly FreshRow[], along: HashesAlong): Promise<readonly FreshRow[]> {
    const hashes = rows.map(({ hash }) => hash);
    const known = await this.imported.known(tx, organisationId, hashes);
    return rows.filter(({ hash }) => !known.has(hash.toString('hex')) && !along.has(hash));
  }
}
