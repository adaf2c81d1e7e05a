import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database.js';
import { VisibleFlag } from '../flags/index.js';
import { AssessmentsRepository } from './assessments.repository.js';
import type { FiledAssessment } from './filed-assessment.js';

/** The newest assessment of each expert, as far as the actor may see them: others' only after filing the own. */
@Injectable()
export class AssessmentsInSight {
  constructor(
    private readonly database: Database,
    private readonly visibleFlag: VisibleFlag,
    private readonly assessments: AssessmentsRepository,
  ) {}

  /** @throws {Problem} when the flag may not be seen */
  async execute(actor: Actor, flagId: string): Promise<readonly FiledAssessment[]> {
    return this.database.transaction(actor, async (tx) => {
      await this.visibleFlag.execute(tx, flagId);
      return this.assessments.newest(tx, flagId);
    });
  }
}
