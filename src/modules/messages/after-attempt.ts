import { Injectable } from '@nestjs/common';
import { nextAttempt } from '../../domain/messages/retry.js';
import { Outbox } from '../../jobs/outbox.js';
import type { Tx } from '../../platform/database.js';
import { DeliveryAlarm } from './delivery-alarm.js';
import type { MessageStanding } from './message.js';
import { type AttemptMade, type LeasedMessage, MessagesRepository } from './messages.repository.js';

/** What an attempt leads to: done, another attempt, or the alarm of the triage desk. */
@Injectable()
export class AfterAttempt {
  constructor(
    private readonly messages: MessagesRepository,
    private readonly outbox: Outbox,
    private readonly alarm: DeliveryAlarm,
  ) {}

  async note(tx: Tx, message: LeasedMessage, made: AttemptMade): Promise<void> {
    const standing = standingAfter(message, made);
    await this.messages.noteAttempt(tx, message.id, made, standing);
    if (standing.nextAttemptAt !== null) await this.outbox.promise(tx, 'mail.send', { messageId: message.id }, standing.nextAttemptAt);
    if (standing.state === 'refused' || standing.state === 'given-up') await this.alarm.raise(tx, message);
  }
}

function standingAfter(message: LeasedMessage, made: AttemptMade): MessageStanding {
  if (made.outcome === 'accepted') return { state: 'sent', nextAttemptAt: null, settledAt: made.endedAt };
  if (made.outcome === 'refused') return { state: 'refused', nextAttemptAt: null, settledAt: made.endedAt };
  const next = nextAttempt(message.composedAt, made.attempt, made.endedAt);
  if (next === undefined) return { state: 'given-up', nextAttemptAt: null, settledAt: made.endedAt };
  return { state: 'waiting', nextAttemptAt: next, settledAt: null };
}
