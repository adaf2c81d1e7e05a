import { Injectable } from '@nestjs/common';
import { Problem } from '../../domain/problem.js';
import { Database } from '../../platform/database.js';
import { instantOf } from '../../platform/identity.js';
import { Trail } from '../../platform/trail.js';
import type { Filer } from './filer.js';
import { filerInReach } from './filer-in-reach.js';
import type { KeptReport, ReportFilters } from './kept-report.js';
import { ReportsRepository } from './reports.repository.js';

export interface ReportPage {
  readonly reports: readonly KeptReport[];
  /** Where the next page begins; undefined on the last. */
  readonly next: string | undefined;
}

export interface PageOfReports extends ReportFilters {
  readonly cursor?: string;
  readonly limit?: number;
}

const USUAL = 50;

/** The organisation's own reports as far as the reader's rights go, newest first, each in its current version. A page of them is one line in the trail. */
@Injectable()
export class OwnReports {
  constructor(
    private readonly database: Database,
    private readonly reports: ReportsRepository,
    private readonly trail: Trail,
  ) {}

  async execute({ actor, organisationId }: Filer, { cursor, limit = USUAL, ...wanted }: PageOfReports = {}): Promise<ReportPage> {
    if (cursor !== undefined && instantOf(cursor) === undefined) throw new Problem({ code: 'report.cursor', pointer: '/cursor' });
    const filters = { ...wanted, filedBy: filerInReach(actor, 'report.read') };
    const line = { action: 'reports.listed', subjectKind: 'organisation', subjectId: organisationId, organisationId };
    const found = await this.database.transaction(actor, async (tx) => {
      const [reports] = await Promise.all([this.reports.list(tx, organisationId, filters, cursor, limit + 1), this.trail.record(tx, line)]);
      return reports;
    });
    const reports = found.slice(0, limit);
    return { reports, next: found.length > limit ? reports.at(-1)?.reportId : undefined };
  }
}
