import { Injectable } from '@nestjs/common';
import type { JobHandler } from '../../../jobs/job-payloads.js';
import { PromiseJudging } from './promise-judging.js';

/** Edge of the worker: every hour, so that a night is judged soon after midnight and taken up after a standstill. */
@Injectable()
export class PromiseJudgingJob implements JobHandler<'series.nightly'> {
  readonly job = 'series.nightly';

  constructor(private readonly promiseJudging: PromiseJudging) {}

  async handle(): Promise<void> {
    await this.promiseJudging.execute();
  }
}
