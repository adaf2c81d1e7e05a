import { Injectable } from '@nestjs/common';
import { deliveryOf } from '../../domain/messages/delivery.js';
import { system } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import { Mailer } from '../../platform/mailer.js';
import { AfterAttempt } from './after-attempt.js';
import { mailOf } from './mail-of.js';
import { type AttemptMade, MessagesRepository } from './messages.repository.js';

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
