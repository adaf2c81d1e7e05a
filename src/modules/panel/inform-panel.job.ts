import { Injectable } from '@nestjs/common';
import type { JobHandler, JobPayloads } from '../../jobs/job-payloads.js';
import { ConvenePanel } from './convene-panel.js';

/** Edge of the worker: there is a flag for the panel. */
@Injectable()
export class InformPanelJob implements JobHandler<'panel.inform'> {
  readonly job = 'panel.inform';

  constructor(private readonly convenePanel: ConvenePanel) {}

  async handle({ flagId }: JobPayloads['panel.inform']): Promise<void> {
    await this.convenePanel.execute(flagId);
  }
}
