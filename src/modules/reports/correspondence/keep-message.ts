import { Injectable } from '@nestjs/common';
import { Outbox } from '../../../jobs/outbox.js';
import { Clock } from '../../../platform/clock.js';
import type { Tx } from '../../../platform/database.js';
import { newId } from '../../../platform/identity.js';
import { Trail } from '../../../platform/trail.js';
import { CorrespondenceRepository } from './correspondence.repository.js';
import type { ReportMessage, Talk } from './report-message.js';

/** Keeps a message with its line in the trail, and promises that the other side is told. */
@Injectable()
export class KeepMessage {
  constructor(
    private readonly clock: Clock,
    private readonly correspondence: CorrespondenceRepository,
    private readonly trail: Trail,
    private readonly outbox: Outbox,
  ) {}

  async execute(tx: Tx, talk: Talk, text: string, position: number): Promise<ReportMessage> {
    const sentAt = this.clock.now();
    const id = newId(sentAt);
    const authorId = tx.actor.kind === 'person' ? tx.actor.id : null;
    const { reportId, organisationId, party } = talk;
    await Promise.all([
      this.correspondence.add(tx, { ...talk, id, position, authorId, text, sentAt }),
      this.trail.record(tx, { action: 'message.sent', subjectKind: 'report', subjectId: reportId, organisationId }),
      this.outbox.promise(tx, 'correspondence.tell', { messageId: id }),
    ]);
    return { id, from: party, byReceipt: authorId === null && party === 'reporter', text, sentAt, readAt: null };
  }
}
