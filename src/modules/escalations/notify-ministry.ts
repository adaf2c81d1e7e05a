import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database.js';
import { ComposeMessage } from '../messages/index.js';
import { type MinistryContact, MinistryContacts } from '../parties/index.js';
import { AcknowledgementLink } from './acknowledgement-link.js';
import type { EscalationRecord } from './escalation-record.js';
import { IntervalsInForce } from './intervals-in-force.js';

/** Tells the ministry contact whose turn it is, and with it as many as the posture calls at once, each with a link of their own. */
@Injectable()
export class NotifyMinistry {
  constructor(
    private readonly contacts: MinistryContacts,
    private readonly link: AcknowledgementLink,
    private readonly compose: ComposeMessage,
    private readonly intervals: IntervalsInForce,
  ) {}

  async execute(tx: Tx, escalation: EscalationRecord): Promise<void> {
    const { atOnce } = await this.intervals.execute(tx, escalation.flagId);
    const called = inTurn(await this.contacts.all(tx), escalation.contactPosition, atOnce);
    if (called.length === 0) throw new RangeError('there is no ministry contact to tell');
    for (const contact of called) {
      await this.compose.execute(tx, contact, {
        template: templateOf(escalation),
        subjectKind: 'escalation',
        subjectId: escalation.id,
        step: escalation.notices,
        path: this.link.path(escalation.id, contact.email),
      });
    }
  }
}

/** From the one whose turn it is on, round again after the last, nobody twice. Contacts may have been removed since. */
function inTurn(contacts: readonly MinistryContact[], position: number, atOnce: number): readonly MinistryContact[] {
  const from = position <= contacts.length ? position - 1 : 0;
  return [...contacts.slice(from), ...contacts.slice(0, from)].slice(0, atOnce);
}

function templateOf({ state, contactNotices }: EscalationRecord) {
  if (contactNotices > 1) return 'escalation-reminder';
  return state === 'reopened' ? 'escalation-reopened' : 'escalation';
}
