import { Injectable } from '@nestjs/common';
import type { JobHandler, JobPayloads } from '../../jobs/job-payloads.js';
import { LookAhead } from './look-ahead.js';

/** Edge of the worker: a product group to look ahead of. */
@Injectable()
export class LookAheadJob implements JobHandler<'outlook.look-ahead'> {
  readonly job = 'outlook.look-ahead';

  constructor(private readonly lookAhead: LookAhead) {}

  async handle({ productGroup }: JobPayloads['outlook.look-ahead']): Promise<void> {
    await this.lookAhead.execute(productGroup);
  }
}
