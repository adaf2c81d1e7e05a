import { Injectable } from '@nestjs/common';
import type { JobHandler, JobPayloads } from '../../../jobs/job-payloads.js';
import { TellOfExemption } from './tell-of-exemption.js';

/** Edge of the worker: an exemption that somebody asked for or decided on. */
@Injectable()
export class TellOfExemptionJob implements JobHandler<'exemption.tell'> {
  readonly job = 'exemption.tell';

  constructor(private readonly tellOfExemption: TellOfExemption) {}

  async handle({ exemptionId }: JobPayloads['exemption.tell']): Promise<void> {
    await this.tellOfExemption.execute(exemptionId);
  }
}
