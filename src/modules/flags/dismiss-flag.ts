import { Injectable } from '@nestjs/common';
import { reasonFaults } from '../../domain/flags/reason-faults.js';
import { refuseAll } from '../../domain/problem.js';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database.js';
import { TakeFlagStep } from './take-flag-step.js';
import { VisibleFlag } from './visible-flag.js';

/** Dismisses a flag (signaal) that turns out to be none, with the reason. */
@Injectable()
export class DismissFlag {
  constructor(
    private readonly database: Database,
    private readonly visibleFlag: VisibleFlag,
    private readonly takeStep: TakeFlagStep,
  ) {}

  async execute(actor: Actor, flagId: string, reason: string): Promise<void> {
    refuseAll(reasonFaults(reason));
    await this.database.transaction(actor, async (tx) => {
      await this.visibleFlag.execute(tx, flagId);
      await this.takeStep.execute(tx, { flagId, transition: 'dismiss-flag', reason: reason.trim() });
    });
  }
}
