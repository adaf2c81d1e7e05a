import { Injectable } from '@nestjs/common';
import { Problem } from '../../domain/problem.js';
import { system } from '../../platform/actor.js';
import { Database, type Tx } from '../../platform/database.js';
import { TakeFlagStep, VisibleFlag } from '../flags/index.js';
import { FindConflicts } from './conflicts/find-conflicts.js';
import { InvitePanel } from './invite-panel.js';

const PANEL = system('panel');

/** Brings a raised flag before the panel, and tells its experts and chair. Doing it twice is doing it once. */
@Injectable()
export class ConvenePanel {
  constructor(
    private readonly database: Database,
    private readonly visibleFlag: VisibleFlag,
    private readonly takeStep: TakeFlagStep,
    private readonly findConflicts: FindConflicts,
    private readonly invitePanel: InvitePanel,
  ) {}

  /** A flag that has meanwhile been dismissed, or was assessed already, is left as it is. */
  async execute(flagId: string): Promise<void> {
    await this.database.transaction(PANEL, async (tx) => {
      await this.#convene(tx, flagId);
      const { state } = await this.visibleFlag.execute(tx, flagId);
      if (state !== 'in-assessment') return;
      const conflicted = await this.findConflicts.execute(tx, flagId);
      await this.invitePanel.execute(tx, flagId, await this.#round(tx, flagId), conflicted);
    });
  }

  async #round(tx: Tx, flagId: string): Promise<number> {
    const steps = await this.visibleFlag.steps(tx, flagId);
    return steps.filter(({ transition }) => transition === 'convene-panel' || transition === 'reassess-flag').length;
  }

  async #convene(tx: Tx, flagId: string): Promise<void> {
    const { state } = await this.visibleFlag.execute(tx, flagId);
    if (state !== 'raised') return;
    await this.takeStep.execute(tx, { flagId, transition: 'convene-panel' }).catch(unlessTaken);
  }
}

/** Another worker was first, or somebody dismissed the flag. */
function unlessTaken(fault: unknown): void {
  if (!(fault instanceof Problem) || fault.code !== 'flag.not-in-state') throw fault;
}
