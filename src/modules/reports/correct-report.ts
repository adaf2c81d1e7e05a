import { Injectable } from '@nestjs/common';
import { Problem } from '../../domain/problem.js';
import type { Understood } from '../../domain/reports/report.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import { instantOf } from '../../platform/identity.js';
import type { Filer } from './filer.js';
import type { KeptReport } from './kept-report.js';
import { OpenReport } from './open-report.js';
import type { Receipt } from './receipt.js';
import { receiptOf, versionOf } from './report-version.js';
import { StoreReport } from './store-report.js';
import { UnderstandBodies } from './understand-bodies.js';

/** Corrects a report: a new version of the whole of it; the old one stays readable. */
@Injectable()
export class CorrectReport {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly bodies: UnderstandBodies,
    private readonly openReport: OpenReport,
    private readonly store: StoreReport,
  ) {}

  async execute(filer: Filer, reportId: string, sent: unknown): Promise<Receipt> {
    const at = this.clock.now();
    const filedAt = instantOf(reportId);
    if (filedAt === undefined) throw new Problem('report.not-found');
    const corrects = { reportId, version: 1, filedAt, receipt: '' };
    const report = await this.bodies.one({ filer, at, body: sent, corrects });
    return this.database.transaction(filer.actor, async (tx) => {
      const before = await this.openReport.lock(tx, filer, reportId, 'correct-report');
      refuseOtherKind(before, report);
      const version = versionOf({ ...before, version: before.version + 1 }, report, filer, at);
      await this.store.corrected(tx, before, report, version);
      return receiptOf(version, report.notices);
    });
  }
}

/** An interruption may turn out to be a discontinuation; anything else is another report. */
function refuseOtherKind(before: KeptReport, { report }: Understood): void {
  const notices = ['interruption', 'discontinuation'];
  if (before.kind === report.kind || (notices.includes(before.kind) && notices.includes(report.kind))) return;
  throw new Problem({ code: 'report.kind-changed', pointer: '/kind', values: { kind: before.kind } });
}
