import { Injectable } from '@nestjs/common';
import { deliveryOf } from '../../domain/messages/delivery.js';
import { nextAttempt } from '../../domain/messages/retry.js';
import { Outbox } from '../../jobs/outbox.js';
import { system } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database.js';
import { Mailer } from '../../platform/mailer.js';
import { DeliveryAlarm } from './delivery-alarm.js';
import { mailOf } from './mail-of.js';
import { type AttemptMade, type LeasedMessage, type MessageStanding, MessagesRepository } from './messages.repository.js';

const POST = system('post');

/** Longer than the mailer waits for a server; after this another worker may try. */
const LEASE_MS = 120_000;

/**
 * One attempt to deliver one message. The attempt is taken and its outcome noted in transactions of their own, with the
 * delivery between them: a worker that dies in the middle leaves a lease that runs out, and the message goes again under
 * the same Message-ID.
 */
@Injectable()
export class SendMessage {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly messages: MessagesRepository,
    private readonly mailer: Mailer,
    private readonly after: AfterAttempt,
  ) {}

  async execute(id: string): Promise<AttemptMade | undefined> {
    const startedAt = this.clock.now();
    const until = new Date(startedAt.getTime() + LEASE_MS);
    const message = await this.database.transaction(POST, (tx) => this.messages.lease(tx, id, startedAt, until));
    if (message === undefined) return undefined;
    const delivery = deliveryOf(await this.mailer.send(mailOf(message)));
    const made: AttemptMade = { attempt: message.attempts, startedAt, endedAt: this.clock.now(), ...delivery };
    await this.database.transaction(POST, (tx) => this.after.note(tx, message, made));
    return made;
  }
}

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
