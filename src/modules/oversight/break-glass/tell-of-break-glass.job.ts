import { Injectable } from '@nestjs/common';
import type { JobHandler, JobPayloads } from '../../../jobs/job-payloads.js';
import { TellOfBreakGlass } from './tell-of-break-glass.js';

/** Edge of the worker: break-glass access was opened or refused. */
@Injectable()
export class TellOfBreakGlassJob implements JobHandler<'break-glass.tell'> {
  readonly job = 'break-glass.tell';

  constructor(private readonly tell: TellOfBreakGlass) {}

  async handle({ useId }: JobPayloads['break-glass.tell']): Promise<void> {
    await this.tell.execute(useId);
  }
}
