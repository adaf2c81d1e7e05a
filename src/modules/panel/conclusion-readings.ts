import { Injectable } from '@nestjs/common';
import type { Language } from '../../domain/language.js';
import type { ConclusionReading } from '../../domain/panel/drafts.js';
import type { Tx } from '../../platform/database.js';
import { DraftReadings } from './draft-readings.js';
import { PanelProgressNow } from './panel-progress-now.js';

/** What a conclusion on a flag is read against now. */
@Injectable()
export class ConclusionReadings {
  constructor(
    private readonly drafts: DraftReadings,
    private readonly progress: PanelProgressNow,
  ) {}

  async execute(tx: Tx, flagId: string, language: Language): Promise<ConclusionReading> {
    return { ...this.drafts.in(language), panel: await this.progress.execute(tx, flagId) };
  }
}
