import { Injectable } from '@nestjs/common';
import type { JobHandler, JobPayloads } from '../../jobs/job-payloads.js';
import { TellOfEscalation } from './tell-of-escalation.js';

/** Edge of the worker: somebody must hear of an escalation. */
@Injectable()
export class NotifyEscalationJob implements JobHandler<'escalation.notify'> {
  readonly job = 'escalation.notify';

  constructor(private readonly tellOfEscalation: TellOfEscalation) {}

  async handle({ escalationId }: JobPayloads['escalation.notify']): Promise<void> {
    await this.tellOfEscalation.execute(escalationId);
  }
}
