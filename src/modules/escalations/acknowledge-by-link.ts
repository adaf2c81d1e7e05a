import { Injectable } from '@nestjs/common';
import { Problem } from '../../domain/problem.js';
import { contactByLink, GATE } from '../../platform/actor.js';
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
    const contact = await this.#holder(escalationId, key);
    return this.database.transaction(contactByLink(contact.id, escalationId), (tx) => this.#open(tx, escalationId, contact));
  }

  /** Pressing it twice is pressing it once. @throws {Problem} */
  async execute(escalationId: string, key: string): Promise<LinkOpened> {
    const contact = await this.#holder(escalationId, key);
    return this.database.transaction(contactByLink(contact.id, escalationId), async (tx) => {
      await this.#open(tx, escalationId, contact);
      await this.note.execute(tx, escalationId, contact.name).catch(unlessAcknowledged);
      return this.#open(tx, escalationId, contact);
    });
  }

  /** Whose link it is; the door finds that out, and sees no escalation. */
  async #holder(escalationId: string, key: string): Promise<MinistryContact> {
    const contacts = await this.database.transaction(GATE, (tx) => this.contacts.all(tx));
    const contact = this.link.holder(escalationId, key, contacts);
    if (contact === undefined) throw new Problem('request.not-found');
    return contact;
  }

  async #open(tx: Tx, escalationId: string, contact: MinistryContact): Promise<LinkOpened> {
    return { contact, escalation: await this.visible.execute(tx, escalationId) };
  }
}

function unlessAcknowledged(fault: unknown): void {
  if (!(fault instanceof Problem) || fault.code !== 'escalation.not-in-state') throw fault;
}
