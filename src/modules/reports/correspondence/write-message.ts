import { Injectable } from '@nestjs/common';
import { parseMessageText } from '../../../domain/correspondence/message-text.js';
import { turnFaults } from '../../../domain/correspondence/turn-faults.js';
import { refuseAll } from '../../../domain/problem.js';
import type { Actor } from '../../../platform/actor.js';
import { Database } from '../../../platform/database.js';
import { CorrespondenceRepository } from './correspondence.repository.js';
import { KeepMessage } from './keep-message.js';
import type { ReportMessage } from './report-message.js';
import { TalkInSight } from './talk-in-sight.js';

/** The triage desk asks something about a report, or who reported answers. */
@Injectable()
export class WriteMessage {
  constructor(
    private readonly database: Database,
    private readonly talks: TalkInSight,
    private readonly correspondence: CorrespondenceRepository,
    private readonly keep: KeepMessage,
  ) {}

  /** @throws {Problem} for a report out of sight, a text that cannot be kept, or a turn that is not the writer's */
  async execute(actor: Actor, reportId: string, text: unknown): Promise<ReportMessage> {
    return this.database.transaction(actor, async (tx) => {
      const talk = await this.talks.execute(tx, reportId);
      const said = parseMessageText(text);
      const before = await this.correspondence.turns(tx, reportId);
      refuseAll(turnFaults(talk.party, before));
      return this.keep.execute(tx, talk, said, before.length + 1);
    });
  }
}
