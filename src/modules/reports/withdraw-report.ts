import { Injectable } from '@nestjs/common';
import { refuseAll } from '../../domain/problem.js';
import { NOTHING_STATED } from '../../domain/reports/effective-amounts.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import type { Filer } from './filer.js';
import type { KeptReport } from './kept-report.js';
import { OpenReport } from './open-report.js';
import type { Receipt } from './receipt.js';
import { receiptOf, type ReportVersion } from './report-version.js';
import { shapeFaults } from './shape-faults.js';
import { StoreReport } from './store-report.js';
import { WITHDRAWAL } from './withdrawal-schema.js';

/** Withdraws a report: a last version that says why and counts for nothing; the others stay readable. */
@Injectable()
export class WithdrawReport {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly openReport: OpenReport,
    private readonly store: StoreReport,
  ) {}

  /** @param sent  `{reason}`, as it came in */
  async execute(filer: Filer, reportId: string, sent: unknown): Promise<Receipt> {
    const read = WITHDRAWAL.safeParse(sent, { reportInput: true });
    if (!read.success) refuseAll(shapeFaults(read.error.issues));
    const body = { reason: read.data?.reason ?? '' };
    return this.database.transaction(filer.actor, async (tx) => {
      const before = await this.openReport.lock(tx, filer, reportId, 'withdraw-report');
      const tombstone = tombstoneOf(before, filer, body, this.clock.now());
      await this.store.withdrawn(tx, before, tombstone);
      return receiptOf(tombstone);
    });
  }
}

function tombstoneOf(before: KeptReport, { actor }: Filer, body: object, recordedAt: Date): ReportVersion {
  return {
    ...before,
    version: before.version + 1,
    recordedAt,
    state: 'withdrawn',
    authorKind: actor.kind,
    authorId: 'id' in actor ? actor.id : null,
    body,
    periodStart: null,
    periodEnd: null,
    amounts: NOTHING_STATED,
  };
}
