import { Injectable } from '@nestjs/common';
import { Problem } from '../../../domain/problem.js';
import { Database } from '../../../platform/database.js';
import type { Administrator } from './administrator.js';
import { ColleaguesRepository } from './colleagues.repository.js';
import { RecordInvitation } from './record-invitation.js';
import { UnansweredInvitationsRepository } from './unanswered-invitations.repository.js';

/** Invites somebody of the own organisation once more; whose access had ended gets it back. */
@Injectable()
export class InviteAgain {
  constructor(
    private readonly database: Database,
    private readonly colleagues: ColleaguesRepository,
    private readonly unanswered: UnansweredInvitationsRepository,
    private readonly record: RecordInvitation,
  ) {}

  /** @throws {Problem} when nobody of the own organisation has this id */
  async execute(actor: Administrator, id: string): Promise<void> {
    await this.database.transaction(actor, async (tx) => {
      if (await this.colleagues.admit(tx, actor.organisationId, id)) return this.record.sent(tx, actor, id);
      if (!(await this.unanswered.admit(tx, actor.organisationId, id))) throw new Problem('request.not-found');
      return this.record.line(tx, actor, 'person.invited', id);
    });
  }
}
