import { Injectable } from '@nestjs/common';
import { KEPT_TRIED } from '../../../domain/imports/import-limits.js';
import { Outbox } from '../../../jobs/outbox.js';
import { system } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database, type Tx } from '../../../platform/database.js';
import type { ImportStanding } from './import-standing.js';
import { ImportsRepository } from './imports.repository.js';
import { RejectionsRepository } from './rejections.repository.js';
import type { Rejection } from './row-fault.js';

const IMPORTER = system('import');

/** Ends an import: promises that the weeks it touched are added up anew, and removes the file, which nothing needs any more. */
@Injectable()
export class EndImport {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly imports: ImportsRepository,
    private readonly rejections: RejectionsRepository,
    private readonly outbox: Outbox,
  ) {}

  /** @param broken  from where on the file could not be read, and why; absent when all of it was */
  async execute(standing: ImportStanding, broken?: Rejection): Promise<void> {
    await this.database.transaction(IMPORTER, async (tx) => {
      const ended = await this.imports.end(tx, standing, broken === undefined ? 'finished' : 'failed', this.clock.now());
      if (!ended) return;
      if (broken !== undefined) await this.rejections.add(tx, standing, [broken]);
      await this.#putAway(tx, standing, broken === undefined);
      if (!standing.dryRun && !standing.sandbox) await this.outbox.promise(tx, 'import.fold', { importId: standing.id });
    });
  }

  /** What somebody only tried may still be wanted; a machine sends it again. */
  async #putAway(tx: Tx, standing: ImportStanding, whole: boolean): Promise<void> {
    if (whole && standing.dryRun && standing.authorKind === 'person') await this.imports.removeOlderTried(tx, standing, KEPT_TRIED);
    else await this.imports.removeFile(tx, standing.id);
  }
}
