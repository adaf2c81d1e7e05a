import { Injectable } from '@nestjs/common';
import { Outbox } from '../../../jobs/outbox.js';
import { system } from '../../../platform/actor.js';
import { Database } from '../../../platform/database.js';
import { BreakGlassRepository } from './break-glass.repository.js';
import { MailOfBreakGlass } from './mail-of-break-glass.js';
import { NoteOpenedReports } from './note-opened-reports.js';

/**
 * Notes which reports a question for break-glass access is about, so that granting it opens those and no others (of those also what
 * was corrected since), and mails who may grant it, and the desk, which may be there after all. Doing it twice is doing it once.
 */
@Injectable()
export class PrepareBreakGlass {
  constructor(
    private readonly database: Database,
    private readonly uses: BreakGlassRepository,
    private readonly note: NoteOpenedReports,
    private readonly mail: MailOfBreakGlass,
    private readonly outbox: Outbox,
  ) {}

  async execute(useId: string): Promise<void> {
    await this.database.transaction(system('break-glass'), async (tx) => {
      const use = await this.uses.find(tx, useId);
      if (use === undefined) return;
      await this.note.execute(tx, use);
      await this.mail.execute(tx, use, { template: 'break-glass-asked', to: 'system-admin', path: '/noodtoegang' });
      await this.mail.execute(tx, use, { template: 'break-glass-desk-missed', to: 'triage', path: `/signalen/${use.flagId}` });
      if (use.openedAt !== null) await this.outbox.promise(tx, 'break-glass.tell', { useId });
    });
  }
}
