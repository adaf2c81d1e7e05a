import { Injectable } from '@nestjs/common';
import { Problem } from '../../domain/problem.js';
import { REPORT_TRANSITIONS } from '../../domain/reports/report-states.js';
import type { Tx } from '../../platform/database.js';
import type { KeptReport } from './kept-report.js';
import { ReportsRepository } from './reports.repository.js';

/** A report that may still change, locked, so that of two changes at once the second sees the first. */
@Injectable()
export class OpenReport {
  constructor(private readonly reports: ReportsRepository) {}

  /** @throws {Problem} when there is none of this organisation, or it was withdrawn */
  async lock(tx: Tx, organisationId: string, reportId: string, transition: keyof typeof REPORT_TRANSITIONS): Promise<KeptReport> {
    const report = await this.reports.current(tx, organisationId, reportId);
    if (report !== undefined) {
      if (report.state !== REPORT_TRANSITIONS[transition].from) throw new Problem('report.withdrawn');
      return report;
    }
    const [meanwhile] = await this.reports.versions(tx, organisationId, reportId);
    throw new Problem(meanwhile === undefined ? 'report.not-found' : 'report.changed-meanwhile');
  }
}
