import { Injectable } from '@nestjs/common';
import { Problem } from '../../../domain/problem.js';
import type { Actor } from '../../../platform/actor.js';
import { Database } from '../../../platform/database.js';
import { Trail } from '../../../platform/trail.js';
import { TalkInSight } from '../correspondence/talk-in-sight.js';
import type { AttachmentLine, CleanFile } from './attachment.js';
import { AttachmentsRepository } from './attachments.repository.js';

/** The files with a report: their names, and each of them. That one was fetched is written down. */
@Injectable()
export class AttachmentsOfReport {
  constructor(
    private readonly database: Database,
    private readonly talks: TalkInSight,
    private readonly attachments: AttachmentsRepository,
    private readonly trail: Trail,
  ) {}

  /** @throws {Problem} for a report out of sight */
  async names(actor: Actor, reportId: string): Promise<readonly AttachmentLine[]> {
    return this.database.transaction(actor, async (tx) => this.attachments.ofReport(tx, await this.talks.execute(tx, reportId)));
  }

  /** @param number  as it stands in the address. @throws {Problem} for a report out of sight, or a file that is not there */
  async file(actor: Actor, reportId: string, number: string | undefined): Promise<CleanFile> {
    return this.database.transaction(actor, async (tx) => {
      const talk = await this.talks.execute(tx, reportId);
      if (number === undefined || !/^\d{1,3}$/.test(number)) throw new Problem({ code: 'attachment.number', pointer: '/nummer' });
      const file = await this.attachments.file(tx, talk, Number(number));
      if (file === undefined) throw new Problem('request.not-found');
      const { organisationId } = talk;
      await this.trail.record(tx, { action: 'attachment.read', subjectKind: 'report', subjectId: reportId, organisationId });
      return file;
    });
  }
}
