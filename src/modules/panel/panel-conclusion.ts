import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database.js';
import { AssessmentsRepository } from './assessments.repository.js';
import type { FiledConclusion } from './filed-assessment.js';

/** What the panel concluded last on a flag, if the actor may see it. */
@Injectable()
export class PanelConclusion {
  constructor(private readonly assessments: AssessmentsRepository) {}

  async execute(tx: Tx, flagId: string): Promise<FiledConclusion | undefined> {
    return this.assessments.conclusion(tx, flagId);
  }
}
