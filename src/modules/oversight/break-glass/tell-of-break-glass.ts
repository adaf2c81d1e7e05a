import { Injectable } from '@nestjs/common';
import { system } from '../../../platform/actor.js';
import { Database, type Tx } from '../../../platform/database.js';
import { BreakGlassRepository } from './break-glass.repository.js';
import type { BreakGlassUse } from './break-glass-use.js';
import { MailOfBreakGlass } from './mail-of-break-glass.js';
import { TellReporters } from './tell-reporters.js';

/**
 * Mails the chair what was decided. When it opened, the desk and the auditors get a mail, and who reported a message. Telling twice is
 * telling once.
 */
@Injectable()
export class TellOfBreakGlass {
  constructor(
    private readonly database: Database,
    private readonly uses: BreakGlassRepository,
    private readonly mail: MailOfBreakGlass,
    private readonly tellReporters: TellReporters,
  ) {}

  async execute(useId: string): Promise<void> {
    await this.database.transaction(system('break-glass'), async (tx) => {
      const use = await this.uses.find(tx, useId);
      if (use === undefined) return;
      const path = `/signalen/${use.flagId}/noodtoegang`;
      await this.mail.execute(tx, use, { template: 'break-glass-decided', to: 'chair', only: use.askedBy, path });
      if (use.openedAt !== null) await this.#opened(tx, use);
    });
  }

  async #opened(tx: Tx, use: BreakGlassUse): Promise<void> {
    await this.mail.execute(tx, use, { template: 'break-glass-opened', to: 'triage', path: `/signalen/${use.flagId}` });
    await this.mail.execute(tx, use, { template: 'break-glass-to-review', to: 'auditor', path: '/spoor/noodtoegang' });
    await this.tellReporters.execute(tx, use.id);
  }
}
