import { Injectable } from '@nestjs/common';
import type { JobHandler, JobPayloads } from '../../../jobs/job-payloads.js';
import { CheckTrail } from './check-trail.js';

/** Edge of the worker: an auditor asked. */
@Injectable()
export class CheckTrailJob implements JobHandler<'trail.check'> {
  readonly job = 'trail.check';

  constructor(private readonly checkTrail: CheckTrail) {}

  async handle({ checkId }: JobPayloads['trail.check']): Promise<void> {
    await this.checkTrail.execute(checkId);
  }
}
