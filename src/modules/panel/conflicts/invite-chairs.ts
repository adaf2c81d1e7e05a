import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock.js';
import type { Tx } from '../../../platform/database.js';
import { ComposeMessage } from '../../messages/index.js';
import { PeopleOfRole, type PersonOfRole } from '../../parties/index.js';
import { InvitationsRepository } from '../invitations.repository.js';

/**
 * Asks the chairs who have no tie with a dossier to it, in a transaction of the worker. Are there none, then the desk is
 * told: somebody has to be appointed, and until then nobody concludes. A chair who is on the panel is asked as an expert.
 */
@Injectable()
export class InviteChairs {
  constructor(
    private readonly clock: Clock,
    private readonly peopleOfRole: PeopleOfRole,
    private readonly invitations: InvitationsRepository,
    private readonly compose: ComposeMessage,
  ) {}

  /** @returns the chairs who are asked */
  async execute(tx: Tx, flagId: string, conflicted: ReadonlySet<string>): Promise<readonly PersonOfRole[]> {
    const experts = new Set((await this.peopleOfRole.execute(tx, 'panel')).map(({ id }) => id));
    const chairs = (await this.peopleOfRole.execute(tx, 'chair')).filter(({ id }) => !conflicted.has(id));
    const asked = chairs.map(({ id }) => ({ personId: id, role: experts.has(id) ? ('panel' as const) : ('chair' as const) }));
    await this.invitations.add(tx, flagId, asked, this.clock.now());
    if (chairs.length === 0) await this.#tellDesk(tx, flagId);
    return chairs;
  }

  async #tellDesk(tx: Tx, flagId: string): Promise<void> {
    const notice = {
      template: 'flag-without-chair',
      subjectKind: 'flag',
      subjectId: flagId,
      step: 1,
      path: `/signalen/${flagId}`,
    } as const;
    for (const person of await this.peopleOfRole.execute(tx, 'triage')) await this.compose.execute(tx, person, notice);
  }
}
