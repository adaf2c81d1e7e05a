import { Injectable } from '@nestjs/common';
import { reasonFaults } from '../../domain/flags/reason-faults.js';
import { refuseAll } from '../../domain/problem.js';
import { Outbox } from '../../jobs/outbox.js';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database.js';
import { TakeFlagStep, VisibleFlag } from '../flags/index.js';
import { InvitationsRepository } from './invitations.repository.js';

/** Puts a flag to the panel once more, with the reason; the panel is told again. */
@Injectable()
export class ReassessFlag {
  constructor(
    private readonly database: Database,
    private readonly visibleFlag: VisibleFlag,
    private readonly takeStep: TakeFlagStep,
    private readonly invitations: InvitationsRepository,
    private readonly outbox: Outbox,
  ) {}

  async execute(chair: Actor, flagId: string, reason: string): Promise<void> {
    refuseAll(reasonFaults(reason));
    await this.database.transaction(chair, async (tx) => {
      await this.visibleFlag.execute(tx, flagId);
      await this.takeStep.execute(tx, { flagId, transition: 'reassess-flag', reason: reason.trim() });
      await this.invitations.startRound(tx, flagId);
      await this.outbox.promise(tx, 'panel.inform', { flagId });
    });
  }
}
