import { Injectable } from '@nestjs/common';
import type { Conclusion } from '../../domain/panel/assessment.js';
import { Problem } from '../../domain/problem.js';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/database.js';
import { AssessmentsRepository } from './assessments.repository.js';
import { InvitationsRepository } from './invitations.repository.js';

/** Keeps the chair's conclusion, in the caller's transaction. Experts decide: without an assessment there is nothing to conclude. */
@Injectable()
export class KeepConclusion {
  constructor(
    private readonly clock: Clock,
    private readonly invitations: InvitationsRepository,
    private readonly assessments: AssessmentsRepository,
  ) {}

  async execute(tx: Tx, flagId: string, chairId: string, conclusion: Conclusion): Promise<void> {
    await this.invitations.hold(tx, flagId);
    const { assessed } = await this.invitations.progress(tx, flagId);
    if (assessed === 0) throw new Problem('assessment.none-yet');
    await this.assessments.conclude(tx, flagId, conclusion, chairId, this.clock.now());
  }
}
