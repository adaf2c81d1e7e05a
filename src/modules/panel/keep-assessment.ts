import { Injectable } from '@nestjs/common';
import { may } from '../../domain/access/scope-of.js';
import type { Assessment } from '../../domain/panel/assessment.js';
import { Problem } from '../../domain/problem.js';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/database.js';
import { newId } from '../../platform/identity.js';
import { Trail } from '../../platform/trail.js';
import { VisibleFlag } from '../flags/index.js';
import { AssessmentsRepository } from './assessments.repository.js';
import type { FiledAssessment } from './filed-assessment.js';
import { InvitationsRepository } from './invitations.repository.js';

/** Keeps what an expert says, in the caller's transaction. The invitation is held first, so that the chair cannot conclude meanwhile. */
@Injectable()
export class KeepAssessment {
  constructor(
    private readonly clock: Clock,
    private readonly visibleFlag: VisibleFlag,
    private readonly invitations: InvitationsRepository,
    private readonly assessments: AssessmentsRepository,
    private readonly trail: Trail,
  ) {}

  async execute(tx: Tx, flagId: string, personId: string, assessment: Assessment): Promise<FiledAssessment> {
    const filedAt = this.clock.now();
    const invited = await this.invitations.assess(tx, flagId, personId, filedAt);
    if (!invited && !may(tx.actor, 'assessment.file', 'all')) throw new Problem('assessment.not-invited');
    const { state } = await this.visibleFlag.execute(tx, flagId);
    if (state !== 'in-assessment') throw new Problem({ code: 'flag.not-in-state', pointer: '', values: { state } });
    const filed = await this.assessments.add(tx, { ...assessment, id: newId(filedAt), flagId, personId, filedAt });
    const action = filed.version === 1 ? 'assessment.filed' : 'assessment.replaced';
    await this.trail.record(tx, { action, subjectKind: 'flag', subjectId: flagId });
    return filed;
  }
}
