import { Injectable } from '@nestjs/common';
import { system } from '../../../platform/actor.js';
import { Database } from '../../../platform/database.js';
import { ComposeMessage } from '../../messages/index.js';
import { PeopleOfRole } from '../../parties/index.js';
import { RevealsRepository } from './reveals.repository.js';

/** Mails triage that a chair asks for a name, or the chair that it was decided. Telling twice is telling once. */
@Injectable()
export class TellReveal {
  constructor(
    private readonly database: Database,
    private readonly reveals: RevealsRepository,
    private readonly people: PeopleOfRole,
    private readonly compose: ComposeMessage,
  ) {}

  async execute(revealId: string): Promise<void> {
    await this.database.transaction(system('panel'), async (tx) => {
      const reveal = await this.reveals.find(tx, revealId);
      if (reveal === undefined) return;
      const open = reveal.granted === null;
      const everybody = await this.people.execute(tx, open ? 'triage' : 'chair');
      const path = `/signalen/${reveal.flagId}/melders/${reveal.letter}`;
      const notice = {
        template: open ? 'reveal-asked' : 'reveal-decided',
        subjectKind: 'reveal',
        subjectId: revealId,
        step: 1,
        path,
      } as const;
      for (const person of everybody.filter(({ id }) => open || id === reveal.askedBy)) await this.compose.execute(tx, person, notice);
    });
  }
}
