import { Injectable } from '@nestjs/common';
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

  async execute({ actor, organisationId }: Filer, reportId: string): Promise<ReportHistory> {
    const filedBy = filerInReach(actor, 'report.read');
    const versions = await this.database.transaction(actor, (tx) => this.reports.versions(tx, organisationId, reportId, filedBy));
    const [current, ...earlier] = versions;
    if (current === undefined) throw new Problem('report.not-found');
    return [current, ...earlier];
  }
}
