import { Injectable } from '@nestjs/common';
import { Problem } from '../../../domain/problem.js';
import { Database } from '../../../platform/database.js';
import { Trail } from '../../../platform/trail.js';
import { ReadMessages } from '../correspondence/read-messages.js';
import type { ReportMessage } from '../correspondence/report-message.js';
import type { ReceiptActor } from './receipt-looks.js';
import { ReceiptsRepository, type ReportStep } from './receipts.repository.js';

/** What who holds a receipt sees of a report: nothing of what was filed. */
export interface Followed {
  readonly steps: readonly ReportStep[];
  readonly messages: readonly ReportMessage[];
}

/** A report as it is followed with its receipt. That somebody looked is written down. */
@Injectable()
export class FollowedReport {
  constructor(
    private readonly database: Database,
    private readonly receipts: ReceiptsRepository,
    private readonly readMessages: ReadMessages,
    private readonly trail: Trail,
  ) {}

  /** @throws {Problem} receipt.ended when the report no longer stands */
  async execute(actor: ReceiptActor): Promise<Followed> {
    const { reportId, organisationId } = actor;
    return this.database.transaction(actor, async (tx) => {
      const steps = await this.receipts.steps(tx, reportId, organisationId);
      if (steps.length === 0) throw new Problem('receipt.ended');
      await this.trail.record(tx, { action: 'receipt.read', subjectKind: 'report', subjectId: reportId, organisationId });
      return { steps, messages: await this.readMessages.within(tx, { reportId, organisationId, party: 'reporter' }) };
    });
  }
}
