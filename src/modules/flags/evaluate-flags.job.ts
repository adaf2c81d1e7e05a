import { Injectable } from '@nestjs/common';
import type { JobHandler, JobPayloads } from '../../jobs/job-payloads.js';
import { EvaluateFlags } from './evaluate-flags.js';

/** Edge of the worker: a product group whose sums changed. */
@Injectable()
export class EvaluateFlagsJob implements JobHandler<'flags.evaluate'> {
  readonly job = 'flags.evaluate';

  constructor(private readonly evaluateFlags: EvaluateFlags) {}

  async handle({ productGroup }: JobPayloads['flags.evaluate']): Promise<void> {
    await this.evaluateFlags.execute(productGroup);
  }
}
