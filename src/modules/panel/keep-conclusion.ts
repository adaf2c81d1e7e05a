import { Injectable } from '@nestjs/common';
import type { Conclusion } from '../../domain/panel/assessment.js';
import { Problem } from '../../domain/problem.js';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/database.js';
import { Trail } from '../../platform/trail.js';
import { AssessmentsRepository } from './assessments.repository.js';
import { InvitationsRepository } from './invitations.repository.js';

/**
 * Keeps the chair's conclusion, in the caller's transaction. Experts decide: without an assessment there is nothing to
 * conclude. One that was confirmed although few assessed the flag, or nothing is advised, has a line of its own in the trail.
 */
@Injectable()
export class KeepConclusion {
  constructor(
    private readonly clock: Clock,
    private readonly invitations: InvitationsRepository,
    private readonly assessments: AssessmentsRepository,
    private readonly trail: Trail,
  ) {}

  async execute(tx: Tx, flagId: string, chairId: string, conclusion: Conclusion): Promise<void> {
    await this.invitations.hold(tx, flagId);
    const { assessed } = await this.invitations.count(tx, flagId);
    if (assessed === 0) throw new Problem('assessment.none-yet');
    await this.assessments.conclude(tx, flagId, conclusion, chairId, this.clock.now());
    if (conclusion.confirmedBecause === null) return;
    await this.trail.record(tx, { action: 'conclusion.confirmed', subjectKind: 'flag', subjectId: flagId });
  }
}
