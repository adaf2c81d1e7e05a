import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database, type Tx } from '../../../platform/database.js';
import { Trail } from '../../../platform/trail.js';
import { CorrespondenceRepository } from './correspondence.repository.js';
import type { ReportMessage, Talk } from './report-message.js';
import { TalkInSight } from './talk-in-sight.js';

/** What was said about a report. What the other side wrote counts as read from then on; that it was read is written down. */
@Injectable()
export class ReadMessages {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly talks: TalkInSight,
    private readonly correspondence: CorrespondenceRepository,
    private readonly trail: Trail,
  ) {}

  /** Oldest first. @throws {Problem} when the report is not in sight */
  async execute(actor: Actor, reportId: string): Promise<readonly ReportMessage[]> {
    return this.database.transaction(actor, async (tx) => this.within(tx, await this.talks.execute(tx, reportId)));
  }

  /** The same in the caller's transaction. */
  async within(tx: Tx, talk: Talk): Promise<readonly ReportMessage[]> {
    const { reportId, organisationId } = talk;
    const messages = await this.correspondence.ofReport(tx, talk);
    await Promise.all([
      this.correspondence.markRead(tx, talk, this.clock.now()),
      this.trail.record(tx, { action: 'messages.read', subjectKind: 'report', subjectId: reportId, organisationId }),
    ]);
    return messages;
  }
}
