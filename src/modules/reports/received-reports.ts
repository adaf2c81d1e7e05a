import { Injectable } from '@nestjs/common';
import { dayInNetherlands } from '../../domain/calendar.js';
import { Problem } from '../../domain/problem.js';
import { Database } from '../../platform/database.js';
import { Trail } from '../../platform/trail.js';
import { examineBody } from './examine-body.js';
import type { Filer } from './filer.js';
import type { KeptReport } from './kept-report.js';
import { type NoticeWords, noticeWords } from './notice-words.js';
import { ReportableGroups } from './reportable-groups.js';
import { ReportsRepository } from './reports.repository.js';

/** A report and what its reporter should know of it. */
export interface FiledTogether {
  readonly report: KeptReport;
  readonly notices: readonly NoticeWords[];
}

/** What was received in one go: a statement about several product groups is several reports. */
@Injectable()
export class ReceivedReports {
  constructor(
    private readonly database: Database,
    private readonly reports: ReportsRepository,
    private readonly groups: ReportableGroups,
    private readonly trail: Trail,
  ) {}

  async execute({ actor, organisationId }: Filer, reportId: string): Promise<FiledTogether[]> {
    const kept = await this.database.transaction(actor, async (tx) => {
      const reports = await this.reports.filedWith(tx, organisationId, reportId);
      if (!reports.some((report) => report.reportId === reportId)) throw new Problem('report.not-found');
      await this.trail.record(tx, { action: 'receipt.read', subjectKind: 'report', subjectId: reportId, organisationId });
      return reports;
    });
    return kept.map((report) => ({ report, notices: this.#noticesOf(report) }));
  }

  #noticesOf({ body, recordedAt }: KeptReport): NoticeWords[] {
    const examined = examineBody(body, this.groups.on(dayInNetherlands(recordedAt)));
    return examined.ok ? examined.understood.notices.map(noticeWords) : [];
  }
}
