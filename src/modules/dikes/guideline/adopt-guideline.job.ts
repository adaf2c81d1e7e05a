import { Injectable } from '@nestjs/common';
import type { JobHandler, JobPayloads } from '../../../jobs/job-payloads.js';
import { AdoptGuideline } from './adopt-guideline.js';

/** Edge of the worker: an approved proposal of policy. */
@Injectable()
export class AdoptGuidelineJob implements JobHandler<'policy.adopt'> {
  readonly job = 'policy.adopt';

  constructor(private readonly adoptGuideline: AdoptGuideline) {}

  async handle({ proposalId }: JobPayloads['policy.adopt']): Promise<void> {
    await this.adoptGuideline.execute(proposalId);
  }
}
