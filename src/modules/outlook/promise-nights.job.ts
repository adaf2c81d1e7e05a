import { Injectable } from '@nestjs/common';
import type { JobHandler } from '../../jobs/job-payloads.js';
import { PromiseNights } from './promise-nights.js';

/** Edge of the worker: every hour, so that a night is begun soon after midnight and taken up after a standstill. */
@Injectable()
export class PromiseNightsJob implements JobHandler<'outlook.nightly'> {
  readonly job = 'outlook.nightly';

  constructor(private readonly promiseNights: PromiseNights) {}

  async handle(): Promise<void> {
    await this.promiseNights.execute();
  }
}
