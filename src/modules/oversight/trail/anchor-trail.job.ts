import { Injectable } from '@nestjs/common';
import type { JobHandler } from '../../../jobs/job-payloads.js';
import { AnchorTrail } from './anchor-trail.js';

/** Edge of the worker: every hour. */
@Injectable()
export class AnchorTrailJob implements JobHandler<'trail.anchor'> {
  readonly job = 'trail.anchor';

  constructor(private readonly anchorTrail: AnchorTrail) {}

  async handle(): Promise<void> {
    await this.anchorTrail.execute();
  }
}
