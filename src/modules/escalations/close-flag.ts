import { Injectable } from '@nestjs/common';
import { reasonFaults } from '../../domain/flags/reason-faults.js';
import { refuseAll } from '../../domain/problem.js';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database.js';
import { TakeFlagStep, VisibleFlag } from '../flags/index.js';
import { SettleEscalation } from './settle-escalation.js';

/** Closes a flag (signaal): the shortage has passed or will not come. An open escalation is settled with it. */
@Injectable()
export class CloseFlag {
  constructor(
    private readonly database: Database,
    private readonly visibleFlag: VisibleFlag,
    private readonly takeStep: TakeFlagStep,
    private readonly settleEscalation: SettleEscalation,
  ) {}

  async execute(chair: Actor, flagId: string, reason: string): Promise<void> {
    refuseAll(reasonFaults(reason));
    await this.database.transaction(chair, async (tx) => {
      await this.visibleFlag.execute(tx, flagId);
      await this.takeStep.execute(tx, { flagId, transition: 'close-flag', reason: reason.trim() });
      await this.settleEscalation.execute(tx, flagId);
    });
  }
}
