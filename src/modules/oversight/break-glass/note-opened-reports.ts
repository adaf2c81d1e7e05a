import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database.js';
import { BehindDossier } from '../../panel/index.js';
import type { BreakGlassUse } from './break-glass-use.js';
import { OpenedReportsRepository } from './opened-reports.repository.js';

/** Notes which reports are behind a dossier now, for one use; in a transaction of the worker. */
@Injectable()
export class NoteOpenedReports {
  constructor(
    private readonly behind: BehindDossier,
    private readonly reports: OpenedReportsRepository,
  ) {}

  async execute(tx: Tx, { id, flagId }: BreakGlassUse): Promise<void> {
    await this.reports.add(tx, id, await this.behind.execute(tx, flagId));
  }
}
