import { Injectable } from '@nestjs/common';
import type { Understood } from '../../domain/reports/report.js';
import { Outbox } from '../../jobs/outbox.js';
import type { Tx } from '../../platform/database.js';
import type { Statement } from '../../platform/statement.js';
import { Trail, type TrailDeed } from '../../platform/trail.js';
import { ReportRowsRepository } from './report-rows.repository.js';
import type { Filing } from './filing.js';
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

  /** The hot path: the question of the unit guard and one statement for everything that is written. */
  async first(tx: Tx, understood: Understood, version: ReportVersion, keeping: Statement): Promise<void> {
    const asking = this.guard.ask(tx, understood, version);
    // A key that was taken is heard before a question about the figures.
    asking.catch(() => undefined);
    await tx.together(version.sandbox ? 'report.first-sandbox' : 'report.first', [
      keeping,
      ...(await this.parts(tx, version, 'report.filed')),
    ]);
    await asking;
  }

  /** First versions of several reports; the unit guard was asked before. */
  async many(tx: Tx, versions: readonly ReportVersion[], keeping: Statement): Promise<void> {
    const lines = versions.map((version) => this.line(tx, version, 'report.filed'));
    await tx.prepared('idempotency.keep', keeping.text, keeping.values);
    await Promise.all([
      this.rows.addMany(tx, versions),
      ...lines.map(({ text, values }) => tx.prepared('trail.record', text, values)),
      this.outbox.promise(tx, 'cells.fold', { reportIds: versions.map(({ reportId }) => reportId) }),
    ]);
  }

  /** First versions of several filers, whose keys are kept and about which nothing is to be asked. */
  async together(tx: Tx, filings: readonly Filing[]): Promise<void> {
    if (filings.length === 0) return;
    const versions = filings.map(({ version }) => version);
    await Promise.all([
      this.rows.addMany(tx, versions),
      this.trail.recordMany(tx, filings.map(deedOf)),
      this.outbox.promise(tx, 'cells.fold', { reportIds: versions.map(({ reportId }) => reportId) }),
    ]);
  }

  /** A new version of the whole; asked about as a first one is. */
  async corrected(tx: Tx, before: Before, understood: Understood, version: ReportVersion): Promise<void> {
    await Promise.all([this.guard.ask(tx, understood, version), this.next(tx, before, version, 'report.corrected')]);
  }

  async withdrawn(tx: Tx, before: Before, tombstone: ReportVersion): Promise<void> {
    await this.next(tx, before, tombstone, 'report.withdrawn');
  }

  private async next(tx: Tx, before: Before, version: ReportVersion, action: string): Promise<void> {
    const parts = await this.parts(tx, version, action);
    await Promise.all([this.rows.supersede(tx, before), tx.together(version.sandbox ? 'report.next-sandbox' : 'report.next', parts)]);
  }

  /** The row, its line in the trail, the promise of its cells; what is of the sandbox feeds no cell. */
  private async parts(tx: Tx, version: ReportVersion, action: string): Promise<readonly Statement[]> {
    const written = [await this.rows.adding(tx, version), this.line(tx, version, action)];
    return version.sandbox ? written : [...written, this.outbox.line(tx, 'cells.fold', { reportIds: [version.reportId] })];
  }

  private line(tx: Tx, { reportId, organisationId, sandbox }: ReportVersion, action: string): Statement {
    return this.trail.line(tx, { action, subjectKind: sandbox ? 'sandbox-report' : 'report', subjectId: reportId, organisationId });
  }
}

function deedOf({ asked: { filer }, version: { reportId, organisationId } }: Filing): TrailDeed {
  return { actor: filer.actor, event: { action: 'report.filed', subjectKind: 'report', subjectId: reportId, organisationId } };
}
