import { Injectable } from '@nestjs/common';
import { Problem } from '../../domain/problem.js';
import { GATE } from '../../platform/actor.js';
import { Database, type Tx } from '../../platform/database.js';
import { type MinistryContact, MinistryContacts } from '../parties/index.js';
import { AcknowledgementLink } from './acknowledgement-link.js';
import type { EscalationRecord } from './escalation-record.js';
import { NoteAcknowledgement } from './note-acknowledgement.js';
import { VisibleEscalation } from './visible-escalation.js';

/** Who came in by a link, and to which escalation. */
export interface LinkOpened {
  readonly escalation: EscalationRecord;
  readonly contact: MinistryContact;
}

/** A ministry contact acknowledges with the link of the mail, without an account. A wrong link leads nowhere. */
@Injectable()
export class AcknowledgeByLink {
  constructor(
    private readonly database: Database,
    private readonly visible: VisibleEscalation,
    private readonly contacts: MinistryContacts,
    private readonly link: AcknowledgementLink,
    private readonly note: NoteAcknowledgement,
  ) {}

  /** Opening the link changes nothing: mail scanners do it too. @throws {Problem} */
  async open(escalationId: string, key: string): Promise<LinkOpened> {
    return this.database.transaction(GATE, (tx) => this.#open(tx, escalationId, key));
  }

  /** Pressing it twice is pressing it once. @throws {Problem} */
  async execute(escalationId: string, key: string): Promise<LinkOpened> {
    return this.database.transaction(GATE, async (tx) => {
      const { contact } = await this.#open(tx, escalationId, key);
      await this.note.execute(tx, escalationId, contact.name).catch(unlessAcknowledged);
      return this.#open(tx, escalationId, key);
    });
  }

  async #open(tx: Tx, escalationId: string, key: string): Promise<LinkOpened> {
    const contact = this.link.holder(escalationId, key, await this.contacts.all(tx));
    if (contact === undefined) throw new Problem('request.not-found');
    return { contact, escalation: await this.visible.execute(tx, escalationId) };
  }
}

function unlessAcknowledged(fault: unknown): void {
  if (!(fault instanceof Problem) || fault.code !== 'escalation.not-in-state') throw fault;
}
