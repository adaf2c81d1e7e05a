import { Injectable } from '@nestjs/common';
import type { JobHandler, JobPayloads } from '../../../jobs/job-payloads.js';
import { PrepareBreakGlass } from './prepare-break-glass.js';

/** Edge of the worker: a chair asks for break-glass access. */
@Injectable()
export class PrepareBreakGlassJob implements JobHandler<'break-glass.prepare'> {
  readonly job = 'break-glass.prepare';

  constructor(private readonly prepare: PrepareBreakGlass) {}

  async handle({ useId }: JobPayloads['break-glass.prepare']): Promise<void> {
    await this.prepare.execute(useId);
  }
}
