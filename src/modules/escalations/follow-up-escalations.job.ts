import { Injectable } from '@nestjs/common';
import type { JobHandler } from '../../jobs/job-payloads.js';
import { FollowUpEscalations } from './follow-up-escalations.js';

/** Edge of the worker: every minute. */
@Injectable()
export class FollowUpEscalationsJob implements JobHandler<'escalations.follow-up'> {
  readonly job = 'escalations.follow-up';

  constructor(private readonly followUpEscalations: FollowUpEscalations) {}

  async handle(): Promise<void> {
    await this.followUpEscalations.execute();
  }
}
