import { Injectable } from '@nestjs/common';
import { ESCALATION_TRANSITIONS } from '../../domain/escalations/escalation-states.js';
import { Problem } from '../../domain/problem.js';
import { Outbox } from '../../jobs/outbox.js';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/database.js';
import { Trail } from '../../platform/trail.js';
import { EscalationStepsRepository } from './escalation-steps.repository.js';
import { EscalationsRepository } from './escalations.repository.js';

/** Notes in the caller's transaction that the ministry has an escalation in hand, and promises to tell the chair. */
@Injectable()
export class NoteAcknowledgement {
  constructor(
    private readonly clock: Clock,
    private readonly escalations: EscalationsRepository,
    private readonly steps: EscalationStepsRepository,
    private readonly trail: Trail,
    private readonly outbox: Outbox,
  ) {}

  /** @throws {Problem} when it was acknowledged before, or is over */
  async execute(tx: Tx, escalationId: string, by: string): Promise<void> {
    const { from } = ESCALATION_TRANSITIONS['acknowledge-escalation'];
    if (!(await this.escalations.acknowledge(tx, escalationId, from, by, this.clock.now()))) throw await this.#refusal(tx, escalationId);
    await Promise.all([
      this.steps.add(tx, escalationId, 'acknowledged', { byName: by }),
      this.trail.record(tx, { action: 'escalation.acknowledged', subjectKind: 'escalation', subjectId: escalationId }),
      this.outbox.promise(tx, 'escalation.notify', { escalationId }),
    ]);
  }

  async #refusal(tx: Tx, escalationId: string): Promise<Problem> {
    const escalation = await this.escalations.find(tx, escalationId);
    if (escalation === undefined) return new Problem('request.not-found');
    return new Problem({ code: 'escalation.not-in-state', pointer: '', values: { state: escalation.state } });
  }
}
