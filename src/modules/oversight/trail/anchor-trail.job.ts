import { Injectable } from '@nestjs/common';
import type { JobHandler } from '../../../jobs/job-payloads.js';
import { TrailNotary } from '../../../platform/trail-notary.js';

/** Edge of the worker: every hour. */
@Injectable()
export class AnchorTrailJob implements JobHandler<'trail.anchor'> {
  readonly job = 'trail.anchor';

  constructor(private readonly notary: TrailNotary) {}

  async handle(): Promise<void> {
    await this.notary.anchor();
  }
}
