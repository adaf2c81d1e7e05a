import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database.js';
import { CorrespondenceRepository } from './correspondence.repository.js';
import { KeepMessage } from './keep-message.js';

/** Tells who reported that something was done, whoever's turn it is; in a transaction of somebody of the desk, or of the service itself. */
@Injectable()
export class TellReporter {
  constructor(
    private readonly correspondence: CorrespondenceRepository,
    private readonly keep: KeepMessage,
  ) {}

  async execute(tx: Tx, report: { readonly reportId: string; readonly organisationId: string }, text: string): Promise<void> {
    const before = await this.correspondence.turns(tx, report.reportId);
    await this.keep.execute(tx, { ...report, party: 'desk' }, text, before.length + 1);
  }
}
