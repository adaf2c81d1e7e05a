import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/database.js';
import { Trail } from '../../platform/trail.js';
import { EscalationStepsRepository } from './escalation-steps.repository.js';
import { EscalationsRepository } from './escalations.repository.js';

/** Keeps what the ministry does, in the caller's transaction. */
@Injectable()
export class NoteFollowUp {
  constructor(
    private readonly clock: Clock,
    private readonly escalations: EscalationsRepository,
    private readonly steps: EscalationStepsRepository,
    private readonly trail: Trail,
  ) {}

  /** @returns whether the escalation was acknowledged, so that there was something to follow up */
  async execute(tx: Tx, escalationId: string, byName: string, text: string): Promise<boolean> {
    if (!(await this.escalations.followUp(tx, escalationId, this.clock.now()))) return false;
    await Promise.all([
      this.steps.add(tx, escalationId, 'followed-up', { byName, text }),
      this.trail.record(tx, { action: 'escalation.followed-up', subjectKind: 'escalation', subjectId: escalationId }),
    ]);
    return true;
  }
}
