import { Injectable } from '@nestjs/common';
import { Problem } from '../../../domain/problem.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import type { Administrator } from './administrator.js';
import { ColleaguesRepository } from './colleagues.repository.js';
import { RecordInvitation } from './record-invitation.js';
import { UnansweredInvitationsRepository } from './unanswered-invitations.repository.js';

/** Ends somebody's access to the own organisation, with every session that runs. An organisation keeps an administrator. */
@Injectable()
export class EndAccess {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly colleagues: ColleaguesRepository,
    private readonly unanswered: UnansweredInvitationsRepository,
    private readonly record: RecordInvitation,
  ) {}

  /** @throws {Problem} when nobody of the own organisation with access has this id, or it is the last administrator */
  async execute(actor: Administrator, id: string): Promise<void> {
    const { organisationId } = actor;
    const at = this.clock.now();
    await this.database.transaction(actor, async (tx) => {
      const administrators = await this.colleagues.administrators(tx, organisationId);
      if (administrators.every((administrator) => administrator === id)) throw new Problem('party.last-administrator');
      const ended = (await this.colleagues.end(tx, organisationId, id, at)) || (await this.unanswered.end(tx, organisationId, id, at));
      if (!ended) throw new Problem('request.not-found');
      await this.record.line(tx, actor, 'person.access-ended', id);
    });
  }
}
