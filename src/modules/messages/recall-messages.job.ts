import { Injectable } from '@nestjs/common';
import type { JobHandler } from '../../jobs/job-payloads.js';
import { RecallMessages } from './recall-messages.js';

/** Edge of the worker: every half minute. */
@Injectable()
export class RecallMessagesJob implements JobHandler<'messages.recall'> {
  readonly job = 'messages.recall';

  constructor(private readonly recallMessages: RecallMessages) {}

  async handle(): Promise<void> {
    await this.recallMessages.execute();
  }
}
