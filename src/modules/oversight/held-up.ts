import { Injectable } from '@nestjs/common';
import { OutboxRepository } from '../../jobs/outbox.repository.js';
import type { Tx } from '../../platform/database.js';
import { SentMessages } from '../messages/index.js';
import type { Inbox } from './inbox-line.js';

const MAILS = 5;

/** What should have gone by itself and did not: mail that did not arrive, work that was set aside. */
@Injectable()
export class HeldUp {
  constructor(
    private readonly mails: SentMessages,
    private readonly outbox: OutboxRepository,
  ) {}

  async execute(tx: Tx, now: Date): Promise<Pick<Inbox, 'failedMails' | 'parked'>> {
    const [failedMails, standing] = await Promise.all([this.mails.failed(tx, MAILS), this.outbox.standing(tx, now)]);
    return { failedMails, parked: standing.reduce((sum, { parked }) => sum + parked, 0) };
  }
}
