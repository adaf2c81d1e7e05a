import { Injectable } from '@nestjs/common';
import { Problem } from '../../domain/problem.js';
import { REPORT_TRANSITIONS } from '../../domain/reports/report-states.js';
import type { Tx } from '../../platform/database.js';
import { filerInReach } from './filer-in-reach.js';
import type { Filer } from './filer.js';
import type { KeptReport } from './kept-report.js';
import { ReportsRepository } from './reports.repository.js';

/** What makes a new version of a report, and what one must be allowed for it. */
const CHANGES = { 'correct-report': 'report.correct', 'withdraw-report': 'report.withdraw' } as const;

/** A report that may still change, locked, so that of two changes at once the second sees the first. */
@Injectable()
export class OpenReport {
  constructor(private readonly reports: ReportsRepository) {}

  /** @throws {Problem} when there is none that the filer may change, or it was withdrawn */
  async lock(tx: Tx, { actor, organisationId }: Filer, reportId: string, transition: keyof typeof CHANGES): Promise<KeptReport> {
    const filedBy = filerInReach(actor, CHANGES[transition]);
    const report = await this.reports.current(tx, organisationId, reportId, filedBy);
    if (report !== undefined) {
      if (report.state !== REPORT_TRANSITIONS[transition].from) throw new Problem('report.withdrawn');
      return report;
    }
    const [meanwhile] = await this.reports.versions(tx, organisationId, reportId, filedBy);
    throw new Problem(meanwhile === undefined ? 'report.not-found' : 'report.changed-meanwhile');
  }
}
