import { Injectable } from '@nestjs/common';
import { OutboxRepository } from '../../jobs/outbox.repository.js';
import type { Tx } from '../../platform/database.js';
import { SentMessages } from '../messages/index.js';
import { OverdueStatements } from './duties/overdue-statements.js';
import type { Inbox } from './inbox-line.js';

const MAILS = 5;
const SILENT = 12;

/** What should have gone by itself and did not: mail that did not arrive, work that was set aside, statements that stay away. */
@Injectable()
export class HeldUp {
  constructor(
    private readonly mails: SentMessages,
    private readonly outbox: OutboxRepository,
    private readonly overdue: OverdueStatements,
  ) {}

  async execute(tx: Tx, now: Date): Promise<Pick<Inbox, 'failedMails' | 'parked' | 'silent'>> {
    const [failedMails, standing, silent] = await Promise.all([
      this.mails.failed(tx, MAILS),
      this.outbox.standing(tx, now),
      this.overdue.silent(tx),
    ]);
    return { failedMails, silent: silent.slice(0, SILENT), parked: standing.reduce((sum, { parked }) => sum + parked, 0) };
  }
}
