import { Injectable } from '@nestjs/common';
import type { JobHandler, JobPayloads } from '../../../jobs/job-payloads.js';
import { TellReveal } from './tell-reveal.js';

/** Edge of the worker: a chair asks who a reporter is, or that was decided. */
@Injectable()
export class TellRevealJob implements JobHandler<'panel.tell-reveal'> {
  readonly job = 'panel.tell-reveal';

  constructor(private readonly tellReveal: TellReveal) {}

  async handle({ revealId }: JobPayloads['panel.tell-reveal']): Promise<void> {
    await this.tellReveal.execute(revealId);
  }
}
