import { Injectable } from '@nestjs/common';
import { dayInNetherlands } from '../../domain/calendar.js';
import { type PanelProgress, quorumOf } from '../../domain/panel/panel-progress.js';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/database.js';
import { PolicyOn } from '../expected-use/index.js';
import { InvitationsRepository } from './invitations.repository.js';

/** How far the panel is with a flag, as far as the actor may see it, against the quorum in force; without a rule one will do. */
@Injectable()
export class PanelProgressNow {
  constructor(
    private readonly clock: Clock,
    private readonly policyOn: PolicyOn,
    private readonly invitations: InvitationsRepository,
  ) {}

  async execute(tx: Tx, flagId: string): Promise<PanelProgress> {
    const policy = await this.policyOn.execute(tx, dayInNetherlands(this.clock.now()));
    const counted = await this.invitations.count(tx, flagId);
    return { ...counted, quorum: quorumOf(counted.invited, policy.find('panel-quorum')?.value.share ?? 0) };
  }
}
