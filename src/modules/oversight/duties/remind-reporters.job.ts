import { Injectable } from '@nestjs/common';
import type { JobHandler } from '../../../jobs/job-payloads.js';
import { RemindReporters } from './remind-reporters.js';

/** Edge of the worker: the clock asks whom to remind. */
@Injectable()
export class RemindReportersJob implements JobHandler<'duties.remind'> {
  readonly job = 'duties.remind';

  constructor(private readonly remindReporters: RemindReporters) {}

  async handle(): Promise<void> {
    await this.remindReporters.execute();
  }
}
