import { Injectable } from '@nestjs/common';
import { Outbox } from '../../jobs/outbox.js';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/database.js';
import { newId } from '../../platform/identity.js';
import { EscalationStepsRepository } from './escalation-steps.repository.js';
import { EscalationsRepository } from './escalations.repository.js';

/** Opens an escalation in the caller's transaction, and promises to tell the first contact. */
@Injectable()
export class OpenEscalation {
  constructor(
    private readonly clock: Clock,
    private readonly escalations: EscalationsRepository,
    private readonly steps: EscalationStepsRepository,
    private readonly outbox: Outbox,
  ) {}

  /** @returns its id */
  async execute(tx: Tx, flagId: string, summary: string, by: string): Promise<string> {
    const at = this.clock.now();
    const id = newId(at);
    await this.escalations.add(tx, { id, flagId, summary, by, at });
    await Promise.all([
      this.steps.add(tx, id, 'sent', { contactPosition: 1 }),
      this.outbox.promise(tx, 'escalation.notify', { escalationId: id }),
    ]);
    return id;
  }
}
