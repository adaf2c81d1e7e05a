import { Injectable } from '@nestjs/common';
import type { JobHandler } from '../../../jobs/job-payloads.js';
import { FollowPostures } from './follow-postures.js';

/** Edge of the worker: the clock asks what is due with decisions on the posture. */
@Injectable()
export class FollowPosturesJob implements JobHandler<'posture.follow'> {
  readonly job = 'posture.follow';

  constructor(private readonly followPostures: FollowPostures) {}

  async handle(): Promise<void> {
    await this.followPostures.execute();
  }
}
