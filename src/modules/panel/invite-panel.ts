import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/database.js';
import { ComposeMessage } from '../messages/index.js';
import { PeopleOfRole } from '../parties/index.js';
import { InviteChairs } from './conflicts/invite-chairs.js';
import { InvitationsRepository } from './invitations.repository.js';

/** Asks the experts who have no tie with a flag to assess it and tells the chairs, in the caller's transaction. */
@Injectable()
export class InvitePanel {
  constructor(
    private readonly clock: Clock,
    private readonly peopleOfRole: PeopleOfRole,
    private readonly inviteChairs: InviteChairs,
    private readonly invitations: InvitationsRepository,
    private readonly compose: ComposeMessage,
  ) {}

  /**
   * @param round  how often the flag has been put to the panel: a new round is a new mail, and each person gets one per round
   * @param conflicted  to whom the dossier does not exist
   */
  async execute(tx: Tx, flagId: string, round: number, conflicted: ReadonlySet<string>): Promise<void> {
    const experts = (await this.peopleOfRole.execute(tx, 'panel')).filter(({ id }) => !conflicted.has(id));
    const asked = experts.map(({ id }) => ({ personId: id, role: 'panel' as const }));
    await this.invitations.add(tx, flagId, asked, this.clock.now());
    const chairs = await this.inviteChairs.execute(tx, flagId, conflicted);
    const notice = { template: 'flag-raised', subjectKind: 'flag', subjectId: flagId, step: round, path: `/signalen/${flagId}` } as const;
    for (const person of [...experts, ...chairs.filter(({ id }) => !experts.some((expert) => expert.id === id))]) {
      await this.compose.execute(tx, person, notice);
    }
  }
}
