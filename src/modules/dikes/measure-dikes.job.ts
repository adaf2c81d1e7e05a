import { Injectable } from '@nestjs/common';
import type { JobHandler, JobPayloads } from '../../jobs/job-payloads.js';
import { MeasureDikes } from './measure-dikes.js';

/** Edge of the worker: a product group whose dikes are to be measured. */
@Injectable()
export class MeasureDikesJob implements JobHandler<'dikes.measure'> {
  readonly job = 'dikes.measure';

  constructor(private readonly measureDikes: MeasureDikes) {}

  async handle({ productGroup }: JobPayloads['dikes.measure']): Promise<void> {
    await this.measureDikes.execute(productGroup);
  }
}
