import { Injectable } from '@nestjs/common';
import { dayInNetherlands } from '../../../domain/calendar.js';
import { system } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { FilingContext } from '../filing-context.js';
import { type ExaminedRow, examinedRow } from './examined-row.js';
import type { FiguresAlong } from './figures-along.js';
import { FreshRows } from './fresh-rows.js';
import type { HashesAlong } from './hashes-along.js';
import type { ImportStanding } from './import-standing.js';
import { inTurns } from './in-turns.js';
import { type JudgedRows, JudgeRows } from './judge-rows.js';
import type { ReadRow } from './read-row.js';

const IMPORTER = system('import');

/** Rows of a file and what came before them in it. */
export interface Batch {
  readonly standing: ImportStanding;
  readonly rows: readonly ReadRow[];
  readonly figures: FiguresAlong;
  readonly hashes: HashesAlong;
}

/**
 * Which of some rows may be filed, while those before them are still being written. One that was filed before is left out:
 * it counts as accepted and changes nothing.
 */
@Injectable()
export class JudgeBatch {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly context: FilingContext,
    private readonly freshRows: FreshRows,
    private readonly judging: JudgeRows,
  ) {}

  async execute({ standing, rows, figures, hashes }: Batch): Promise<JudgedRows> {
    const at = this.clock.now();
    const filer = { actor: IMPORTER, organisationId: standing.organisationId };
    const context = await this.context.execute(
      filer,
      dayInNetherlands(at),
      rows.map(({ body }) => body),
    );
    const keyed = await this.freshRows.keyed(standing, rows);
    return this.database.transaction(IMPORTER, async (tx) => {
      const fresh = await this.freshRows.execute(tx, standing, keyed, hashes);
      const examined = await inTurns(fresh, (row): ExaminedRow => examinedRow(row, context));
      const judged = await this.judging.execute(tx, standing, examined, figures, at);
      hashes.next(judged.accepted.map(({ row: { hash } }) => hash));
      return judged;
    });
  }
}
