import { Injectable } from '@nestjs/common';
import { textFaults } from '../../domain/panel/text-answer.js';
import { Problem, refuseAll } from '../../domain/problem.js';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database.js';
import { NoteFollowUp } from './note-follow-up.js';
import { VisibleEscalation } from './visible-escalation.js';

/** The ministry writes down what is being done with an escalation: it then does not count as idle. */
@Injectable()
export class RecordFollowUp {
  constructor(
    private readonly database: Database,
    private readonly visible: VisibleEscalation,
    private readonly note: NoteFollowUp,
  ) {}

  /** @param name  of the person, as it will stand in the dossier */
  async execute(ministry: Actor, escalationId: string, name: string, text: string): Promise<void> {
    await this.database.transaction(ministry, async (tx) => {
      const { state } = await this.visible.execute(tx, escalationId);
      refuseAll(textFaults(text, '/text', 'escalation.follow-up-missing'));
      const noted = await this.note.execute(tx, escalationId, name, text.trim());
      if (!noted) throw new Problem({ code: 'escalation.not-in-state', pointer: '', values: { state } });
    });
  }
}
