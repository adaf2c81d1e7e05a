import { Injectable } from '@nestjs/common';
import type { Understood } from '../../domain/reports/report.js';
import { Outbox } from '../../jobs/outbox.js';
import type { Tx } from '../../platform/database.js';
import { Trail } from '../../platform/trail.js';
import { ReportRowsRepository } from './report-rows.repository.js';
import type { ReportVersion } from './report-version.js';
import { UnitGuard } from './unit-guard.js';

/** The version that is current until now. */
type Before = Pick<ReportVersion, 'reportId' | 'version' | 'filedAt'>;

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

  /** First versions of several reports; the unit guard was asked before. */
  async many(tx: Tx, versions: readonly ReportVersion[]): Promise<void> {
    await Promise.all([this.rows.addMany(tx, versions), ...versions.map((version) => this.line(tx, version, 'report.filed')), this.promise(tx, versions)]);
  }

  /** A new version of the whole; asked about as a first one is. */
  async corrected(tx: Tx, before: Before, understood: Understood, version: ReportVersion): Promise<void> {
    await Promise.all([this.guard.ask(tx, understood, version), this.next(tx, before, version, 'report.corrected')]);
  }

  async withdrawn(tx: Tx, before: Before, tombstone: ReportVersion): Promise<void> {
    await this.next(tx, before, tombstone, 'report.withdrawn');
  }

  private async next(tx: Tx, before: Before, version: ReportVersion, action: string): Promise<void> {
    await Promise.all([this.rows.supersede(tx, before), this.rows.add(tx, version), this.follow(tx, version, action)]);
  }

  private async follow(tx: Tx, version: ReportVersion, action: string): Promise<void> {
    await Promise.all([this.line(tx, version, action), this.promise(tx, [version])]);
  }

  private line(tx: Tx, { reportId, organisationId }: ReportVersion, action: string): Promise<void> {
    return this.trail.record(tx, { action, subjectKind: 'report', subjectId: reportId, organisationId });
  }

  private promise(tx: Tx, versions: readonly ReportVersion[]): Promise<void> {
    return this.outbox.promise(tx, 'cells.fold', { reportIds: versions.map(({ reportId }) => reportId) });
  }
}
