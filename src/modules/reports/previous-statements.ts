import { Injectable } from '@nestjs/common';
import type { StockBody } from '../../domain/reports/report-body.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import { BODY_SCHEMAS } from './body-schemas.js';
import type { Filer } from './filer.js';
import type { KeptReport } from './kept-report.js';
import { ReportsRepository } from './reports.repository.js';

/** What was last stated per product group in the last quarter: to fill in a form with, or to repeat. */
@Injectable()
export class PreviousStatements {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly reports: ReportsRepository,
  ) {}

  async execute({ actor, organisationId }: Filer): Promise<StockBody[]> {
    const kept = await this.database.transaction(actor, (tx) => this.reports.latestStatements(tx, organisationId, this.clock.now()));
    return kept.flatMap(bodyOf);
  }
}

/** A body that was kept under rules of before, and no longer passes, is not offered again. */
function bodyOf({ body }: KeptReport): StockBody[] {
  const read = BODY_SCHEMAS.stock.safeParse(body);
  return read.success ? [read.data] : [];
}
