import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database.js';
import { Trail } from '../../../platform/trail.js';
import type { Filer } from '../filer.js';
import { filerInReach } from '../filer-in-reach.js';
import type { KeptReport, ReportFilters } from '../kept-report.js';
import { ReportsRepository } from '../reports.repository.js';

const PORTION = 100;

/**
 * The own reports to take along, each in its current version, newest first. Nobody takes what they may not read: of a machine
 * those that its own key sent.
 */
@Injectable()
export class TakeOwnReports {
  constructor(
    private readonly database: Database,
    private readonly reports: ReportsRepository,
    private readonly trail: Trail,
  ) {}

  /** That they are taken is on record before the first of them leaves. @returns a portion at a time, so that memory stays the same */
  async execute({ actor, organisationId }: Filer, wanted: ReportFilters = {}): Promise<AsyncGenerator<readonly KeptReport[]>> {
    const filedBy = filerInReach(actor, 'export.take') ?? filerInReach(actor, 'report.read');
    const line = { action: 'reports.exported', subjectKind: 'organisation', subjectId: organisationId, organisationId };
    await this.database.transaction(actor, (tx) => this.trail.record(tx, line));
    return this.#portions({ actor, organisationId }, { ...wanted, filedBy });
  }

  async *#portions({ actor, organisationId }: Filer, filters: ReportFilters): AsyncGenerator<readonly KeptReport[]> {
    let portion: readonly KeptReport[];
    let after: string | undefined;
    do {
      portion = await this.database.transaction(actor, (tx) => this.reports.list(tx, organisationId, filters, after, PORTION));
      if (portion.length > 0) yield portion;
      after = portion.at(-1)?.reportId;
    } while (portion.length === PORTION);
  }
}
