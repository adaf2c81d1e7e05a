import { Injectable } from '@nestjs/common';
import { Outbox } from '../../jobs/outbox.js';
import { system } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import { MessagesRepository } from './messages.repository.js';

/** Finds messages that wait while nobody has promised their delivery (their worker died in the middle), and promises it anew. */
@Injectable()
export class RecallMessages {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly messages: MessagesRepository,
    private readonly outbox: Outbox,
  ) {}

  /** @returns how many were recalled */
  async execute(): Promise<number> {
    return this.database.transaction(system('recall'), async (tx) => {
      const ids = await this.messages.forgotten(tx, this.clock.now());
      for (const messageId of ids) await this.outbox.promise(tx, 'mail.send', { messageId });
      return ids.length;
    });
  }
}
