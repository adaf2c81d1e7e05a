import { Injectable } from '@nestjs/common';
import { ESCALATION_TRANSITIONS } from '../../domain/escalations/escalation-states.js';
import type { Tx } from '../../platform/database.js';
import { Trail } from '../../platform/trail.js';
import { EscalationStepsRepository } from './escalation-steps.repository.js';
import { EscalationsRepository } from './escalations.repository.js';

/** Ends the open escalation of a flag, if there is one, in the caller's transaction: nobody is reminded of it any more. */
@Injectable()
export class SettleEscalation {
  constructor(
    private readonly escalations: EscalationsRepository,
    private readonly steps: EscalationStepsRepository,
    private readonly trail: Trail,
  ) {}

  async execute(tx: Tx, flagId: string): Promise<void> {
    const id = await this.escalations.settle(tx, flagId, ESCALATION_TRANSITIONS['settle-escalation'].from);
    if (id === undefined) return;
    await this.steps.add(tx, id, 'settled');
    await this.trail.record(tx, { action: 'escalation.settled', subjectKind: 'escalation', subjectId: id });
  }
}
