import { Injectable } from '@nestjs/common';
import type { Action } from '../../domain/access/access-table.js';
import { Problem } from '../../domain/problem.js';
import { Database } from '../../platform/database.js';
import { Trail } from '../../platform/trail.js';
import type { Filer } from './filer.js';
import { filerInReach } from './filer-in-reach.js';
import type { KeptReport } from './kept-report.js';
import { ReportsRepository } from './reports.repository.js';

/** A report with everything it once said, newest version first. */
export type ReportHistory = readonly [KeptReport, ...KeptReport[]];

/** One of the organisation's own reports, as far as the reader's rights go. Any other does not exist. That it was read is written down. */
@Injectable()
export class OwnReport {
  constructor(
    private readonly database: Database,
    private readonly reports: ReportsRepository,
    private readonly trail: Trail,
  ) {}

  /** @param action  what the reader wants with it. @throws {Problem} when there is none with which they may */
  async execute({ actor, organisationId }: Filer, reportId: string, action: Action = 'report.read'): Promise<ReportHistory> {
    const filedBy = filerInReach(actor, action);
    return this.database.transaction(actor, async (tx) => {
      const [current, ...earlier] = await this.reports.versions(tx, organisationId, reportId, filedBy);
      if (current === undefined) throw new Problem('report.not-found');
      const subjectKind = current.sandbox ? 'sandbox-report' : 'report';
      await this.trail.record(tx, { action: 'report.read', subjectKind, subjectId: current.reportId, organisationId });
      return [current, ...earlier];
    });
  }
}
