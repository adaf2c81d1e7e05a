import { Injectable } from '@nestjs/common';
import type { JobHandler } from '../../../jobs/job-payloads.js';
import { MarkDatabase } from './mark-database.js';

/** Edge of the worker: every hour. Twice is two marks, and no harm. */
@Injectable()
export class MarkDatabaseJob implements JobHandler<'backups.mark'> {
  readonly job = 'backups.mark';

  constructor(private readonly markDatabase: MarkDatabase) {}

  async handle(): Promise<void> {
    await this.markDatabase.execute();
  }
}
