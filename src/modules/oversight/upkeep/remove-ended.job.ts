import { Injectable } from '@nestjs/common';
import type { JobHandler } from '../../../jobs/job-payloads.js';
import { RemoveEnded } from './remove-ended.js';

/** Edge of the worker: every hour. */
@Injectable()
export class RemoveEndedJob implements JobHandler<'sessions.remove-ended'> {
  readonly job = 'sessions.remove-ended';

  constructor(private readonly removeEnded: RemoveEnded) {}

  async handle(): Promise<void> {
    await this.removeEnded.execute();
  }
}
