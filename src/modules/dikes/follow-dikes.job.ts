import { Injectable } from '@nestjs/common';
import type { JobHandler } from '../../jobs/job-payloads.js';
import { FollowDikes } from './follow-dikes.js';

/** Edge of the worker: looks every so many seconds which dikes have moved. */
@Injectable()
export class FollowDikesJob implements JobHandler<'dikes.follow'> {
  readonly job = 'dikes.follow';

  constructor(private readonly followDikes: FollowDikes) {}

  async handle(): Promise<void> {
    await this.followDikes.execute();
  }
}
