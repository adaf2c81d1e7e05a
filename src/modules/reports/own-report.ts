import { Injectable } from '@nestjs/common';
import { Problem } from '../../domain/problem.js';
import { Database } from '../../platform/database.js';
import type { Filer } from './filer.js';
import type { KeptReport } from './kept-report.js';
import { ReportsRepository } from './reports.repository.js';

/** A report with everything it once said, newest version first. */
export type ReportHistory = readonly [KeptReport, ...KeptReport[]];

/** One of the organisation's own reports. Somebody else's does not exist. */
@Injectable()
export class OwnReport {
  constructor(
    private readonly database: Database,
    private readonly reports: ReportsRepository,
  ) {}

  async execute({ actor, organisationId }: Filer, reportId: string): Promise<ReportHistory> {
    const versions = await this.database.transaction(actor, (tx) => this.reports.versions(tx, organisationId, reportId));
    const [current, ...earlier] = versions;
    if (current === undefined) throw new Problem('report.not-found');
    return [current, ...earlier];
  }
}
