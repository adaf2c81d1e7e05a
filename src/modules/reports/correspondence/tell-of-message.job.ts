import { Injectable } from '@nestjs/common';
import type { JobHandler, JobPayloads } from '../../../jobs/job-payloads.js';
import { TellOfMessage } from './tell-of-message.js';

/** Edge of the worker: somebody must hear of a message. */
@Injectable()
export class TellOfMessageJob implements JobHandler<'correspondence.tell'> {
  readonly job = 'correspondence.tell';

  constructor(private readonly tellOfMessage: TellOfMessage) {}

  async handle({ messageId }: JobPayloads['correspondence.tell']): Promise<void> {
    await this.tellOfMessage.execute(messageId);
  }
}
