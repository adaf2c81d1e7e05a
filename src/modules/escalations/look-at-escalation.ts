import { Injectable } from '@nestjs/common';
import { afterFollowUp } from '../../domain/escalations/after-follow-up.js';
import type { EscalationIntervals, EscalationStanding } from '../../domain/escalations/follow-up.js';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/database.js';
import { MinistryContacts } from '../parties/index.js';
import type { EscalationRecord } from './escalation-record.js';
import { EscalationsRepository } from './escalations.repository.js';
import { TurnEscalation } from './turn-escalation.js';

/** Looks at one escalation that is held by this transaction, and does what is due. */
@Injectable()
export class LookAtEscalation {
  constructor(
    private readonly clock: Clock,
    private readonly contacts: MinistryContacts,
    private readonly escalations: EscalationsRepository,
    private readonly turn: TurnEscalation,
  ) {}

  async execute(tx: Tx, escalation: EscalationRecord, intervals: EscalationIntervals): Promise<void> {
    const contacts = await this.contacts.all(tx);
    const before = standingOf(escalation, contacts.length);
    const { standing, done, lookAgainAt } = afterFollowUp(before, intervals, this.clock.now());
    const notices = escalation.notices + (done === null ? 0 : 1);
    const { state, contactPosition, contactSince, noticesToContact: contactNotices } = standing;
    await this.escalations.turn(tx, { id: escalation.id, state, contactPosition, contactSince, contactNotices, notices, lookAgainAt });
    if (done !== null) await this.turn.execute(tx, escalation.id, done, contactPosition);
  }
}

/** Contacts may have been removed since: there is always one to count from. */
function standingOf(escalation: EscalationRecord, contacts: number): EscalationStanding {
  const { state, contactPosition, contactNotices, contactSince, acknowledgedAt, followedUpAt } = escalation;
  return {
    state,
    contactPosition,
    contacts: Math.max(1, contacts),
    noticesToContact: contactNotices,
    contactSince,
    acknowledgedAt,
    followedUpAt,
  };
}
