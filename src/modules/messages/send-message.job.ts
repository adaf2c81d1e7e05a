import { Injectable } from '@nestjs/common';
import { OUTCOMES } from '../../domain/messages/delivery.js';
import type { JobHandler, JobPayloads } from '../../jobs/job-payloads.js';
import { Metrics } from '../../platform/metrics.js';
import { SendMessage } from './send-message.js';

/** Edge of the worker: one attempt per job; the next attempt is a job of its own, due later. */
@Injectable()
export class SendMessageJob implements JobHandler<'mail.send'> {
  readonly job = 'mail.send';

  constructor(
    private readonly sendMessage: SendMessage,
    private readonly metrics: Metrics,
  ) {
    // A count that is not there yet is no nought to Prometheus, and an alert that compares with it never comes.
    for (const outcome of OUTCOMES) metrics.mailAttempts.inc({ outcome }, 0);
  }

  async handle({ messageId }: JobPayloads['mail.send']): Promise<void> {
    const made = await this.sendMessage.execute(messageId);
    if (made !== undefined) this.metrics.mailAttempts.inc({ outcome: made.outcome });
  }
}
