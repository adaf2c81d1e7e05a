import { Injectable } from '@nestjs/common';
import type { JobHandler } from '../../../jobs/job-payloads.js';
import { EnsurePartitions } from './ensure-partitions.js';

/** Edge of the worker: once a day. */
@Injectable()
export class EnsurePartitionsJob implements JobHandler<'partitions.ensure'> {
  readonly job = 'partitions.ensure';

  constructor(private readonly ensurePartitions: EnsurePartitions) {}

  async handle(): Promise<void> {
    await this.ensurePartitions.execute();
  }
}
