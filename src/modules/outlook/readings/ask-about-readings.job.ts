import { Injectable } from '@nestjs/common';
import type { JobHandler, JobPayloads } from '../../../jobs/job-payloads.js';
import { AskAboutReadings } from './ask-about-readings.js';

/** Edge of the worker: a night asks an organisation something. */
@Injectable()
export class AskAboutReadingsJob implements JobHandler<'readings.ask'> {
  readonly job = 'readings.ask';

  constructor(private readonly askAboutReadings: AskAboutReadings) {}

  async handle({ organisationId, night }: JobPayloads['readings.ask']): Promise<void> {
    await this.askAboutReadings.execute(organisationId, night);
  }
}
