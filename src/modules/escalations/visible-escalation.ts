import { Injectable } from '@nestjs/common';
import { Problem } from '../../domain/problem.js';
import type { Tx } from '../../platform/database.js';
import type { EscalationRecord } from './escalation-record.js';
import { EscalationsRepository } from './escalations.repository.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** One escalation, if the actor may see it. What may not be seen does not exist. */
@Injectable()
export class VisibleEscalation {
  constructor(private readonly escalations: EscalationsRepository) {}

  /** @throws {Problem} */
  async execute(tx: Tx, escalationId: string): Promise<EscalationRecord> {
    const escalation = UUID.test(escalationId) ? await this.escalations.find(tx, escalationId) : undefined;
    if (escalation === undefined) throw new Problem('request.not-found');
    return escalation;
  }
}
