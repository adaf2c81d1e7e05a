import { Injectable } from '@nestjs/common';
import { dayInNetherlands } from '../../../domain/calendar.js';
import { system } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { FilingContext } from '../filing-context.js';
import { examinedRow } from './examined-row.js';
import type { FiguresAlong } from './figures-along.js';
import type { ImportStanding } from './import-standing.js';
import { JudgeRows } from './judge-rows.js';
import { KeepBatch } from './keep-batch.js';
import type { ReadRow } from './read-row.js';

const IMPORTER = system('import');

/** Rows of a file and where they belong. */
export interface Batch {
  readonly standing: ImportStanding;
  readonly rows: readonly ReadRow[];
  readonly along: FiguresAlong;
}

/**
 * Some rows of a file in one transaction with how far the import is: whatever dies, each row is filed once, or will be. A
 * row that was filed before, with whatever file, counts as accepted and changes nothing.
 */
@Injectable()
export class TakeBatch {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly context: FilingContext,
    private readonly judging: JudgeRows,
    private readonly keeping: KeepBatch,
  ) {}

  /** @returns the import as it is now. @throws {Overtaken} when somebody else went on from where it was */
  async execute({ standing, rows, along }: Batch): Promise<ImportStanding> {
    const at = this.clock.now();
    const filer = { actor: IMPORTER, organisationId: standing.organisationId };
    const context = await this.context.execute(
      filer,
      dayInNetherlands(at),
      rows.map(({ body }) => body),
    );
    return this.database.transaction(IMPORTER, async (tx) => {
      const fresh = await this.keeping.fresh(tx, standing, rows);
      const examined = fresh.map((row) => examinedRow(row, context));
      const judged = await this.judging.execute(tx, standing, examined, along, at);
      return this.keeping.execute(tx, { standing, rows, judged });
    });
  }
}
