import { Injectable } from '@nestjs/common';
import { system } from '../../platform/actor.js';
import { Database } from '../../platform/database.js';
import { ComposeMessage } from '../messages/index.js';
import { PeopleOfRole } from '../parties/index.js';
import { FindConflicts } from './conflicts/find-conflicts.js';
import { InvitationsRepository } from './invitations.repository.js';

const PANEL = system('panel');

/**
 * Tells that a flag got worse: the triage desk, and of the panel who has been asked to assess it. Who has not been asked yet
 * gets the invitation, and sees the dossier as it is then. Telling twice is telling once.
 */
@Injectable()
export class TellWorse {
  constructor(
    private readonly database: Database,
    private readonly peopleOfRole: PeopleOfRole,
    private readonly findConflicts: FindConflicts,
    private readonly invitations: InvitationsRepository,
    private readonly compose: ComposeMessage,
  ) {}

  async execute(flagId: string, step: number): Promise<void> {
    const notice = { template: 'flag-worsened', subjectKind: 'flag', subjectId: flagId, step, path: `/signalen/${flagId}` } as const;
    await this.database.transaction(PANEL, async (tx) => {
      const conflicted = await this.findConflicts.execute(tx, flagId);
      const asked = await this.invitations.invited(tx, flagId);
      const panel = [...(await this.peopleOfRole.execute(tx, 'panel')), ...(await this.peopleOfRole.execute(tx, 'chair'))];
      const desk = await this.peopleOfRole.execute(tx, 'triage');
      for (const person of [...desk, ...panel.filter(({ id }) => asked.has(id) && !conflicted.has(id))])
        await this.compose.execute(tx, person, notice);
    });
  }
}
