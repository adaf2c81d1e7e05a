import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database.js';
import { FindConflicts } from './conflicts/find-conflicts.js';
import { InvitePanel } from './invite-panel.js';

/** Asks everybody of the panel who has no tie with a flag, in the caller's transaction. */
@Injectable()
export class AskPanel {
  constructor(
    private readonly findConflicts: FindConflicts,
    private readonly invitePanel: InvitePanel,
  ) {}

  /** @param round  how often the flag has been put to the panel */
  async execute(tx: Tx, flagId: string, round: number): Promise<void> {
    const conflicted = await this.findConflicts.execute(tx, flagId);
    await this.invitePanel.execute(tx, flagId, round, conflicted);
  }
}
