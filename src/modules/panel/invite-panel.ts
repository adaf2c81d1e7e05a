import { Injectable } from '@nestjs/common';
import { type ConcernedParties, expertsToInvite } from '../../domain/panel/experts-to-invite.js';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/database.js';
import { VisibleFlag } from '../flags/index.js';
import { ComposeMessage } from '../messages/index.js';
import { PeopleOfRole } from '../parties/index.js';
import { InvitationsRepository } from './invitations.repository.js';

/** A flag stands on totals of a region or the country: whose they are is not known here. */
const NOBODY_IN_PARTICULAR: ConcernedParties = { parties: [] };

/** Asks the experts to assess a flag and tells the chair, in the caller's transaction; each person once per round. */
@Injectable()
export class InvitePanel {
  constructor(
    private readonly clock: Clock,
    private readonly peopleOfRole: PeopleOfRole,
    private readonly visibleFlag: VisibleFlag,
    private readonly invitations: InvitationsRepository,
    private readonly compose: ComposeMessage,
  ) {}

  async execute(tx: Tx, flagId: string): Promise<void> {
    const experts = expertsToInvite(await this.peopleOfRole.execute(tx, 'panel'), NOBODY_IN_PARTICULAR);
    const chairs = (await this.peopleOfRole.execute(tx, 'chair')).filter(({ id }) => !experts.some((expert) => expert.id === id));
    const asked = [
      ...experts.map(({ id }) => ({ personId: id, role: 'panel' as const })),
      ...chairs.map(({ id }) => ({ personId: id, role: 'chair' as const })),
    ];
    await this.invitations.add(tx, flagId, asked, this.clock.now());
    const step = await this.#round(tx, flagId);
    const notice = { template: 'flag-raised', subjectKind: 'flag', subjectId: flagId, step, path: `/signalen/${flagId}` } as const;
    for (const person of [...experts, ...chairs]) await this.compose.execute(tx, person, notice);
  }

  /** How often the flag has been put to the panel: a new round is a new mail. */
  async #round(tx: Tx, flagId: string): Promise<number> {
    const steps = await this.visibleFlag.steps(tx, flagId);
    return steps.filter(({ transition }) => transition === 'convene-panel' || transition === 'reassess-flag').length;
  }
}
