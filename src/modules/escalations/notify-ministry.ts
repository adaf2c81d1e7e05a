import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database.js';
import { ComposeMessage } from '../messages/index.js';
import { MinistryContacts } from '../parties/index.js';
import { AcknowledgementLink } from './acknowledgement-link.js';
import type { EscalationRecord } from './escalation-record.js';

/** Tells the ministry contact whose turn it is, with a link of their own, in the caller's transaction. */
@Injectable()
export class NotifyMinistry {
  constructor(
    private readonly contacts: MinistryContacts,
    private readonly link: AcknowledgementLink,
    private readonly compose: ComposeMessage,
  ) {}

  async execute(tx: Tx, escalation: EscalationRecord): Promise<void> {
    const contacts = await this.contacts.all(tx);
    const contact = contacts[escalation.contactPosition - 1] ?? contacts[0];
    if (contact === undefined) throw new RangeError('there is no ministry contact to tell');
    await this.compose.execute(tx, contact, {
      template: templateOf(escalation),
      subjectKind: 'escalation',
      subjectId: escalation.id,
      step: escalation.notices,
      path: this.link.path(escalation.id, contact.email),
    });
  }
}

function templateOf({ state, contactNotices }: EscalationRecord) {
  if (contactNotices > 1) return 'escalation-reminder';
  return state === 'reopened' ? 'escalation-reopened' : 'escalation';
}
