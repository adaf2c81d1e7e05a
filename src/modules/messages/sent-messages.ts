import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database.js';
import type { MessageLine } from './message.js';
import { MessagesRepository } from './messages.repository.js';

const SHOWN = 200;

/** The newest messages and how their delivery stands, for the triage desk and the system administrator. */
@Injectable()
export class SentMessages {
  constructor(
    private readonly database: Database,
    private readonly messages: MessagesRepository,
  ) {}

  async execute(actor: Actor): Promise<MessageLine[]> {
    return this.database.transaction(actor, (tx) => this.messages.newest(tx, SHOWN));
  }
}
