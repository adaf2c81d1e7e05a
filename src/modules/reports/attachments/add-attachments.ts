import { Injectable } from '@nestjs/common';
import { MOST_ATTACHMENTS } from '../../../domain/attachments/attachment-limits.js';
import { Problem } from '../../../domain/problem.js';
import type { Actor } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { newId } from '../../../platform/identity.js';
import { Trail } from '../../../platform/trail.js';
import { TalkInSight } from '../correspondence/talk-in-sight.js';
import type { SentFile } from './attachment.js';
import { AttachmentsRepository } from './attachments.repository.js';
import { cleanFiles } from './clean-files.js';

/** Puts files with a report: all of them or none. */
@Injectable()
export class AddAttachments {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly talks: TalkInSight,
    private readonly attachments: AttachmentsRepository,
    private readonly trail: Trail,
  ) {}

  /** Before anything is read of what is sent. @throws {Problem} for a report out of sight */
  async ready(actor: Actor, reportId: string): Promise<void> {
    await this.database.transaction(actor, (tx) => this.talks.execute(tx, reportId));
  }

  /** @throws {Problem} that names what is wrong with each file, or says that there are too many */
  async execute(actor: Extract<Actor, { kind: 'person' }>, reportId: string, sent: readonly SentFile[]): Promise<void> {
    const files = cleanFiles(sent);
    const addedAt = this.clock.now();
    await this.database.transaction(actor, async (tx) => {
      const talk = await this.talks.execute(tx, reportId);
      const left = MOST_ATTACHMENTS - (await this.attachments.count(tx, reportId));
      if (files.length > left)
        throw new Problem({ code: 'attachment.full', pointer: '/bestanden', values: { left, most: MOST_ATTACHMENTS } });
      const first = MOST_ATTACHMENTS - left + 1;
      const rows = files.map((file, at) => ({ ...file, id: newId(addedAt), position: first + at, authorId: actor.id, addedAt }));
      await this.attachments.add(tx, talk, rows);
      const { organisationId } = talk;
      await this.trail.record(tx, { action: 'attachment.added', subjectKind: 'report', subjectId: reportId, organisationId });
    });
  }
}
