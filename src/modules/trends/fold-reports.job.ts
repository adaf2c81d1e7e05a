import { Injectable } from '@nestjs/common';
import type { JobHandler, JobPayloads } from '../../jobs/job-payloads.js';
import { FoldReports } from './fold-reports.js';

/** Edge of the worker: a batch of reports, new, corrected or withdrawn. */
@Injectable()
export class FoldReportsJob implements JobHandler<'cells.fold'> {
  readonly job = 'cells.fold';

  constructor(private readonly foldReports: FoldReports) {}

  async handle({ reportIds }: JobPayloads['cells.fold']): Promise<void> {
    await this.foldReports.execute(reportIds);
  }
}
