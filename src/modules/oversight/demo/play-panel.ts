import { Injectable } from '@nestjs/common';
import type { AssessmentDraft, ConclusionDraft } from '../../../domain/panel/drafts.js';
import { ConcludeAssessment, DeclareInterest, FileAssessment } from '../../panel/index.js';
import type { Person } from './demo-cast.js';

const NO_PARTY = { party: 'no' } as const;

/** What somebody of the panel does in the demo: first they say to be no party. */
@Injectable()
export class PlayPanel {
  constructor(
    private readonly declareInterest: DeclareInterest,
    private readonly fileAssessment: FileAssessment,
    private readonly concludeAssessment: ConcludeAssessment,
  ) {}

  async assess(expert: Person, flagId: string, draft: AssessmentDraft): Promise<void> {
    await this.declareInterest.execute(expert, flagId, NO_PARTY);
    await this.fileAssessment.execute(expert, flagId, draft, 'nl');
  }

  async conclude(chair: Person, flagId: string, draft: ConclusionDraft): Promise<void> {
    await this.declareInterest.execute(chair, flagId, NO_PARTY);
    await this.concludeAssessment.execute(chair, flagId, draft, 'nl');
  }
}
