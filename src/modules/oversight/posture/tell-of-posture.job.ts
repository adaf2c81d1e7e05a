import { Injectable } from '@nestjs/common';
import type { JobHandler, JobPayloads } from '../../../jobs/job-payloads.js';
import { TellOfPosture } from './tell-of-posture.js';

/** Edge of the worker: a step of a decision on the posture. */
@Injectable()
export class TellOfPostureJob implements JobHandler<'posture.tell'> {
  readonly job = 'posture.tell';

  constructor(private readonly tellOfPosture: TellOfPosture) {}

  async handle({ policyId, step }: JobPayloads['posture.tell']): Promise<void> {
    await this.tellOfPosture.execute(policyId, step);
  }
}
