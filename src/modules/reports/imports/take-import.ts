import { Injectable } from '@nestjs/common';
import { MOST_TRIES } from '../../../domain/imports/import-limits.js';
import { Problem } from '../../../domain/problem.js';
import { system } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { EndImport } from './end-import.js';
import { brokenAt } from './broken-at.js';
import type { ImportStanding } from './import-standing.js';
import { ImportsRepository } from './imports.repository.js';
import { Overtaken } from './overtaken.js';
import { TakeRows } from './take-rows.js';

const IMPORTER = system('import');

/** Hears how far an import is. */
export type Progress = (standing: ImportStanding) => void;

/**
 * Reads a file that came in and files its rows, some at a time. May be run again after whatever happened: it goes on after
 * the last row that is done, and gives up when that was tried too often. Of two at once on one import the second notices, and lets go.
 */
@Injectable()
export class TakeImport {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly imports: ImportsRepository,
    private readonly takeRows: TakeRows,
    private readonly endImport: EndImport,
  ) {}

  async execute(importId: string, say: Progress = () => undefined): Promise<void> {
    let standing = await this.#begun(importId);
    if (standing === undefined) return;
    // It was not there to say so when the process itself died each time.
    if (standing.tries > MOST_TRIES) return this.#giveUp(standing);
    try {
      for await (standing of this.takeRows.execute(standing)) say(standing);
      await this.endImport.execute(standing);
    } catch (fault) {
      if (fault instanceof Overtaken) return;
      const broken = brokenAt(fault, standing);
      if (broken === undefined) throw fault;
      await this.endImport.execute(standing, broken);
    }
  }

  async #giveUp(standing: ImportStanding): Promise<void> {
    await this.endImport.execute(standing, brokenAt(new Problem('import.given-up'), standing));
  }

  /** Undefined when there is nothing to do any more. */
  async #begun(importId: string): Promise<ImportStanding | undefined> {
    return this.database.transaction(IMPORTER, async (tx) => {
      const waiting = await this.imports.locked(tx, importId);
      if (waiting === undefined) return undefined;
      await this.imports.begin(tx, waiting, this.clock.now());
      return this.imports.locked(tx, importId);
    });
  }
}
