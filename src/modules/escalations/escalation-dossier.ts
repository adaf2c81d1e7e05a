import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database.js';
import { Trail } from '../../platform/trail.js';
import { FlagInSight, type ShownFlag } from '../flags/index.js';
import type { EscalationRecord, EscalationStep } from './escalation-record.js';
import { EscalationStepsRepository } from './escalation-steps.repository.js';
import { VisibleEscalation } from './visible-escalation.js';

export interface EscalationFacts {
  readonly escalation: EscalationRecord;
  readonly steps: readonly EscalationStep[];
  readonly flag: ShownFlag;
}

/** One escalation with what happened to it and the flag it is about. That somebody looked is written down. */
@Injectable()
export class EscalationDossier {
  constructor(
    private readonly database: Database,
    private readonly visible: VisibleEscalation,
    private readonly steps: EscalationStepsRepository,
    private readonly flagInSight: FlagInSight,
    private readonly trail: Trail,
  ) {}

  /** @throws {Problem} */
  async execute(actor: Actor, escalationId: string): Promise<EscalationFacts> {
    const seen = await this.database.transaction(actor, async (tx) => {
      const escalation = await this.visible.execute(tx, escalationId);
      await this.trail.record(tx, { action: 'escalation.read', subjectKind: 'escalation', subjectId: escalation.id });
      return { escalation, steps: await this.steps.of(tx, escalation.id) };
    });
    return { ...seen, flag: await this.flagInSight.execute(actor, seen.escalation.flagId) };
  }
}
