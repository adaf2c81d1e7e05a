import { Injectable } from '@nestjs/common';
import { system } from '../../../platform/actor.js';
import { Database } from '../../../platform/database.js';
import { ImportedRowsRepository } from './imported-rows.repository.js';

const IMPORTER = system('import');
/** So many weeks at a time: an organisation may have told of one week in thousands of rows, and all of them are opened together. */
const PORTION = 5;

/** The weeks that an import touched and that are not added up anew yet, some at a time. */
@Injectable()
export class TouchedWeeks {
  constructor(
    private readonly database: Database,
    private readonly imported: ImportedRowsRepository,
  ) {}

  /** Of some of them a report each; none when all are done. */
  async some(importId: string): Promise<readonly string[]> {
    return this.database.transaction(IMPORTER, (tx) => this.imported.touched(tx, importId, PORTION));
  }

  async done(importId: string, reportIds: readonly string[]): Promise<void> {
    await this.database.transaction(IMPORTER, (tx) => this.imported.addedUp(tx, importId, reportIds));
  }
}
