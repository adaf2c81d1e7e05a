import { Injectable } from '@nestjs/common';
import type { Action } from '../../domain/access/access-table.js';
import { Problem } from '../../domain/problem.js';
import { Database } from '../../platform/database.js';
import type { Filer } from './filer.js';
import { filerInReach } from './filer-in-reach.js';
import type { KeptReport } from './kept-report.js';
import { ReportsRepository } from './reports.repository.js';

/** A report with everything it once said, newest version first. */
export type ReportHistory = readonly [KeptReport, ...KeptReport[]];

/** One of the organisation's own reports, as far as the reader's rights go. Any other does not exist. */
@Injectable()
export class OwnReport {
  constructor(
    private readonly database: Database,
    private readonly reports: ReportsRepository,
  ) {}

  /** @param action  what the reader wants with it. @throws {Problem} when there is none with which they may */
  async execute({ actor, organisationId }: Filer, reportId: string, action: Action = 'report.read'): Promise<ReportHistory> {
    const filedBy = filerInReach(actor, action);
    const versions = await this.database.transaction(actor, (tx) => this.reports.versions(tx, organisationId, reportId, filedBy));
    const [current, ...earlier] = versions;
    if (current === undefined) throw new Problem('report.not-found');
    return [current, ...earlier];
  }
}
