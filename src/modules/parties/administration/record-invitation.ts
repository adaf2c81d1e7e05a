import { Injectable } from '@nestjs/common';
import type { Colleague } from '../../../domain/parties/parse-colleague.js';
import { Clock } from '../../../platform/clock.js';
import type { Tx } from '../../../platform/database.js';
import { newId } from '../../../platform/identity.js';
import { Trail } from '../../../platform/trail.js';
import { PostLetter } from '../invitations/post-letter.js';
import type { Administrator } from './administrator.js';
import { UnansweredInvitationsRepository } from './unanswered-invitations.repository.js';

/** Sends an invitation, or keeps one that cannot be answered; both leave the same lines in the trail. */
@Injectable()
export class RecordInvitation {
  constructor(
    private readonly clock: Clock,
    private readonly postLetter: PostLetter,
    private readonly unansweredInvitations: UnansweredInvitationsRepository,
    private readonly trail: Trail,
  ) {}

  async sent(tx: Tx, actor: Administrator, personId: string): Promise<void> {
    await this.postLetter.execute(tx, { kind: 'invitation', personId });
    await this.line(tx, actor, 'person.invited', personId);
  }

  async unanswered(tx: Tx, actor: Administrator, { email, name, roles }: Colleague): Promise<void> {
    const madeAt = this.clock.now();
    const id = newId(madeAt);
    await this.unansweredInvitations.add(tx, { id, organisationId: actor.organisationId, wish: { email, name, roles }, madeAt });
    await this.line(tx, actor, 'person.registered', id);
    await this.line(tx, actor, 'person.invited', id);
  }

  async line(tx: Tx, { organisationId }: Administrator, action: string, personId: string): Promise<void> {
    await this.trail.record(tx, { action, subjectKind: 'person', subjectId: personId, organisationId });
  }
}
