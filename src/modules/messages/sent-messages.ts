import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Database, type Tx } from '../../platform/database.js';
import { mayOpen } from '../../platform/sealing/may-open.js';
import { SERVICE } from '../../platform/sealing/purposes.js';
import type { MessageLine } from './message.js';
import { type FailedMail, MessagesRepository } from './messages.repository.js';

const SHOWN = 200;

/** The newest messages and how their delivery stands, for the triage desk; without addresses for the system administrator. */
@Injectable()
export class SentMessages {
  constructor(
    private readonly database: Database,
    private readonly messages: MessagesRepository,
  ) {}

  async execute(actor: Actor): Promise<MessageLine[]> {
    const opening = mayOpen(actor, SERVICE, 'mail');
    return this.database.transaction(actor, (tx) => this.messages.newest(tx, SHOWN, opening));
  }

  /** Those that did not arrive, newest first; in the transaction of the desk. */
  async failed(tx: Tx, limit: number): Promise<FailedMail[]> {
    return this.messages.failed(tx, limit);
  }
}
