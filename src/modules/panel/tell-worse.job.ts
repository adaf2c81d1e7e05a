import { Injectable } from '@nestjs/common';
import type { JobHandler, JobPayloads } from '../../jobs/job-payloads.js';
import { TellWorse } from './tell-worse.js';

/** Edge of the worker: a flag got worse. */
@Injectable()
export class TellWorseJob implements JobHandler<'flag.tell-worse'> {
  readonly job = 'flag.tell-worse';

  constructor(private readonly tellWorse: TellWorse) {}

  async handle({ flagId, step }: JobPayloads['flag.tell-worse']): Promise<void> {
    await this.tellWorse.execute(flagId, step);
  }
}
