import { Injectable } from '@nestjs/common';
import { may } from '../../domain/access/scope-of.js';
import type { Language } from '../../domain/language.js';
import type { AssessmentDraft } from '../../domain/panel/drafts.js';
import { parseAssessment } from '../../domain/panel/parse-assessment.js';
import { Problem } from '../../domain/problem.js';
import type { Actor } from '../../platform/actor.js';
import { Database, type Tx } from '../../platform/database.js';
import { VisibleFlag } from '../flags/index.js';
import type { FiledAssessment } from './filed-assessment.js';
import { DraftReadings } from './draft-readings.js';
import { InvitationsRepository } from './invitations.repository.js';
import { KeepAssessment } from './keep-assessment.js';

type Expert = Extract<Actor, { kind: 'person' }>;

/** Files an expert's assessment (oordeel) of a flag. Until the chair concludes, a new one takes the place of the own last one. */
@Injectable()
export class FileAssessment {
  constructor(
    private readonly database: Database,
    private readonly readings: DraftReadings,
    private readonly visibleFlag: VisibleFlag,
    private readonly invitations: InvitationsRepository,
    private readonly keep: KeepAssessment,
  ) {}

  /**
   * @throws {Problem} with every fault at once
   */
  async execute(expert: Expert, flagId: string, draft: AssessmentDraft, language: Language): Promise<FiledAssessment> {
    await this.database.transaction(expert, (tx) => this.#refuseUnlessAsked(tx, flagId, expert));
    const assessment = parseAssessment(draft, this.readings.in(language));
    return this.database.transaction(expert, (tx) => this.keep.execute(tx, flagId, expert.id, assessment));
  }

  /** Before the answers are read, so that nobody is asked to correct what may not be filed. */
  async #refuseUnlessAsked(tx: Tx, flagId: string, expert: Expert): Promise<void> {
    const { state } = await this.visibleFlag.execute(tx, flagId);
    const invited = await this.invitations.has(tx, flagId, expert.id);
    if (!invited && !may(expert, 'assessment.file', 'all')) throw new Problem('assessment.not-invited');
    if (state !== 'in-assessment') throw new Problem({ code: 'flag.not-in-state', pointer: '', values: { state } });
  }
}
