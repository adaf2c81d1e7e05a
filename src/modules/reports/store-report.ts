import { Injectable } from '@nestjs/common';
import type { Understood } from '../../domain/reports/report.js';
import { Outbox } from '../../jobs/outbox.js';
import type { Tx } from '../../platform/database.js';
import { Trail } from '../../platform/trail.js';
import { ReportRowsRepository } from './report-rows.repository.js';
import type { ReportVersion } from './report-version.js';
import { UnitGuard } from './unit-guard.js';

/**
 * Writes a version of a report with its line in the trail and the promise of its cells. All statements travel
 * together; when the unit guard then has a question, the transaction ends without a trace.
 */
@Injectable()
export class StoreReport {
  constructor(
    private readonly rows: ReportRowsRepository,
    private readonly guard: UnitGuard,
    private readonly trail: Trail,
    private readonly outbox: Outbox,
  ) {}

  async first(tx: Tx, understood: Understood, version: ReportVersion): Promise<void> {
    await Promise.all([this.guard.ask(tx, understood, version), this.rows.add(tx, version), this.follow(tx, version, 'report.filed')]);
  }

  /** A version after another one of the same report. */
  async next(tx: Tx, before: Pick<ReportVersion, 'reportId' | 'version' | 'filedAt'>, version: ReportVersion, action: string): Promise<void> {
    await Promise.all([this.rows.supersede(tx, before), this.rows.add(tx, version), this.follow(tx, version, action)]);
  }

  private async follow(tx: Tx, { reportId, organisationId }: ReportVersion, action: string): Promise<void> {
    await Promise.all([
      this.trail.record(tx, { action, subjectKind: 'report', subjectId: reportId, organisationId }),
      this.outbox.promise(tx, 'cells.fold', { reportIds: [reportId] }),
    ]);
  }
}
