import { Injectable } from '@nestjs/common';
import type { JobHandler } from '../../../jobs/job-payloads.js';
import { VetPanel } from './vet-panel.js';

/** Edge of the worker: who of the panel has a tie with what. */
@Injectable()
export class VetPanelJob implements JobHandler<'panel.vet'> {
  readonly job = 'panel.vet';

  constructor(private readonly vetPanel: VetPanel) {}

  async handle(): Promise<void> {
    await this.vetPanel.execute();
  }
}
