import { Injectable } from '@nestjs/common';
import type { PanelProgress } from '../../domain/panel/panel-progress.js';
import type { Tx } from '../../platform/database.js';
import { AssessmentsRepository } from './assessments.repository.js';
import type { FiledAssessment, FiledConclusion } from './filed-assessment.js';
import { PanelProgressNow } from './panel-progress-now.js';

/** What the panel has said of a flag, as far as the actor may see it. */
@Injectable()
export class PanelFindings {
  constructor(
    private readonly assessments: AssessmentsRepository,
    private readonly progress: PanelProgressNow,
  ) {}

  async execute(
    tx: Tx,
    flagId: string,
  ): Promise<{ assessments: readonly FiledAssessment[]; conclusion: FiledConclusion | undefined; progress: PanelProgress }> {
    return {
      assessments: await this.assessments.newest(tx, flagId),
      conclusion: await this.assessments.conclusion(tx, flagId),
      progress: await this.progress.execute(tx, flagId),
    };
  }
}
