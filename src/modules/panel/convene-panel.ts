import { Injectable } from '@nestjs/common';
import { Problem } from '../../domain/problem.js';
import { system } from '../../platform/actor.js';
import { Database, type Tx } from '../../platform/database.js';
import { TakeFlagStep, VisibleFlag } from '../flags/index.js';
import { AskPanel } from './ask-panel.js';
import { PutReporters } from './reporters/put-reporters.js';

const PANEL = system('panel');

/** Brings a raised flag and the reporters behind it before the panel, and tells its experts and chair. Doing it twice is doing it once. */
@Injectable()
export class ConvenePanel {
  constructor(
    private readonly database: Database,
    private readonly visibleFlag: VisibleFlag,
    private readonly takeStep: TakeFlagStep,
    private readonly putReporters: PutReporters,
    private readonly askPanel: AskPanel,
  ) {}

  /** A flag that has meanwhile been dismissed, or was assessed already, is left as it is. */
  async execute(flagId: string): Promise<void> {
    await this.database.transaction(PANEL, async (tx) => {
      await this.#convene(tx, flagId);
      const flag = await this.visibleFlag.execute(tx, flagId);
      if (flag.state !== 'in-assessment') return;
      const round = await this.#round(tx, flagId);
      await this.putReporters.execute(tx, flag, round);
      await this.askPanel.execute(tx, flagId, round);
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
