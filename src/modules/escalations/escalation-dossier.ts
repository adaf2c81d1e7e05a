import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database.js';
import { FlagInSight, type ShownFlag } from '../flags/index.js';
import { type FiledConclusion, PanelConclusion } from '../panel/index.js';
import type { EscalationRecord, EscalationStep } from './escalation-record.js';
import { EscalationStepsRepository } from './escalation-steps.repository.js';
import { VisibleEscalation } from './visible-escalation.js';

export interface EscalationFacts {
  readonly escalation: EscalationRecord;
  readonly steps: readonly EscalationStep[];
  readonly flag: ShownFlag;
  readonly conclusion: FiledConclusion | undefined;
}

/** One escalation with what happened to it and the flag it is about. That somebody looked at the flag is written down. */
@Injectable()
export class EscalationDossier {
  constructor(
    private readonly database: Database,
    private readonly visible: VisibleEscalation,
    private readonly steps: EscalationStepsRepository,
    private readonly flagInSight: FlagInSight,
    private readonly panelConclusion: PanelConclusion,
  ) {}

  /** @throws {Problem} */
  async execute(actor: Actor, escalationId: string): Promise<EscalationFacts> {
    const seen = await this.database.transaction(actor, async (tx) => {
      const escalation = await this.visible.execute(tx, escalationId);
      const conclusion = await this.panelConclusion.execute(tx, escalation.flagId);
      return { escalation, conclusion, steps: await this.steps.of(tx, escalation.id) };
    });
    return { ...seen, flag: await this.flagInSight.execute(actor, seen.escalation.flagId) };
  }
}
