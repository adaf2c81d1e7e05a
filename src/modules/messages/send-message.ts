import { Injectable } from '@nestjs/common';
import { deliveryOf } from '../../domain/messages/delivery.js';
import { system } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import { AfterAttempt } from './after-attempt.js';
import { MailPost } from './mail-post.js';
import { type AttemptMade, MessagesRepository } from './messages.repository.js';

const POST = system('post');

/** How long a message is in one worker's hands. Renewed while the mail server takes its time; after this another worker may try. */
const LEASE_MS = 30_000;
const RENEW_MS = 10_000;

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
    private readonly post: MailPost,
    private readonly after: AfterAttempt,
  ) {}

  async execute(id: string): Promise<AttemptMade | undefined> {
    const startedAt = this.clock.now();
    const message = await this.database.transaction(POST, (tx) => this.messages.lease(tx, id, startedAt, this.#leasedUntil()));
    if (message === undefined) return undefined;
    const renewing = setInterval(() => void this.#renew(id), RENEW_MS);
    const reply = await this.post.send(message).finally(() => clearInterval(renewing));
    const delivery = deliveryOf(reply);
    const made: AttemptMade = { attempt: message.attempts, startedAt, endedAt: this.clock.now(), ...delivery };
    await this.database.transaction(POST, (tx) => this.after.note(tx, message, made));
    return made;
  }

  /** A renewal that fails is made good by the next; when none succeeds, the message goes twice under one Message-ID. */
  async #renew(id: string): Promise<void> {
    await this.database.transaction(POST, (tx) => this.messages.renew(tx, id, this.#leasedUntil())).catch(() => undefined);
  }

  #leasedUntil(): Date {
    return new Date(this.clock.now().getTime() + LEASE_MS);
  }
}
