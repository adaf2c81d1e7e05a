import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database.js';
import type { EscalationRecord } from './escalation-record.js';
import { NoteAcknowledgement } from './note-acknowledgement.js';
import { VisibleEscalation } from './visible-escalation.js';

/** Somebody of the ministry who is signed in acknowledges an escalation. */
@Injectable()
export class AcknowledgeEscalation {
  constructor(
    private readonly database: Database,
    private readonly visible: VisibleEscalation,
    private readonly note: NoteAcknowledgement,
  ) {}

  /** @param name  of the person, as it will stand in the dossier */
  async execute(ministry: Actor, escalationId: string, name: string): Promise<EscalationRecord> {
    return this.database.transaction(ministry, async (tx) => {
      await this.visible.execute(tx, escalationId);
      await this.note.execute(tx, escalationId, name);
      return this.visible.execute(tx, escalationId);
    });
  }
}
