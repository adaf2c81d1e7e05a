import { Injectable } from '@nestjs/common';
import type { JobHandler } from '../../jobs/job-payloads.js';
import { FollowDikes } from './follow-dikes.js';
import { TellDikes } from './tell-dikes.js';

/** Edge of the worker: looks every so many seconds which dikes have moved, and whether a week is to be told. */
@Injectable()
export class FollowDikesJob implements JobHandler<'dikes.follow'> {
  readonly job = 'dikes.follow';

  constructor(
    private readonly followDikes: FollowDikes,
    private readonly tellDikes: TellDikes,
  ) {}

  async handle(): Promise<void> {
    await this.followDikes.execute();
    await this.tellDikes.execute();
  }
}
