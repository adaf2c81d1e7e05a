import { Injectable } from '@nestjs/common';
import { Outbox } from '../../jobs/outbox.js';
import type { Tx } from '../../platform/database.js';
import { Trail } from '../../platform/trail.js';
import type { EscalationStepKind } from './escalation-record.js';
import { EscalationStepsRepository } from './escalation-steps.repository.js';

/** Writes down that an escalation took a turn by itself, and promises to tell whose turn it is now. */
@Injectable()
export class TurnEscalation {
  constructor(
    private readonly steps: EscalationStepsRepository,
    private readonly trail: Trail,
    private readonly outbox: Outbox,
  ) {}

  async execute(tx: Tx, escalationId: string, kind: EscalationStepKind, contactPosition: number): Promise<void> {
    await Promise.all([
      this.steps.add(tx, escalationId, kind, { contactPosition }),
      this.trail.record(tx, { action: `escalation.${kind}`, subjectKind: 'escalation', subjectId: escalationId }),
      this.outbox.promise(tx, 'escalation.notify', { escalationId }),
    ]);
  }
}
