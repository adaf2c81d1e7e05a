import { Injectable } from '@nestjs/common';
import type { JobHandler } from '../../../jobs/job-payloads.js';
import { PublishTotals } from './publish-totals.js';

/** Edge of the worker: what is due to be published. */
@Injectable()
export class PublishTotalsJob implements JobHandler<'totals.publish'> {
  readonly job = 'totals.publish';

  constructor(private readonly publishTotals: PublishTotals) {}

  async handle(): Promise<void> {
    await this.publishTotals.execute();
  }
}
