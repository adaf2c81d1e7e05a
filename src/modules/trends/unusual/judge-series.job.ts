import { Injectable } from '@nestjs/common';
import type { JobHandler, JobPayloads } from '../../../jobs/job-payloads.js';
import { JudgeSeries } from './judge-series.js';

/** Edge of the worker: a product group whose weeks are to be judged. */
@Injectable()
export class JudgeSeriesJob implements JobHandler<'series.judge'> {
  readonly job = 'series.judge';

  constructor(private readonly judgeSeries: JudgeSeries) {}

  async handle({ productGroup }: JobPayloads['series.judge']): Promise<void> {
    await this.judgeSeries.execute(productGroup);
  }
}
