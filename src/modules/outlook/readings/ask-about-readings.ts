import { Injectable } from '@nestjs/common';
import type { Day } from '../../../domain/calendar.js';
import { dayNumber } from '../../../domain/watch/kept-statement.js';
import { system } from '../../../platform/actor.js';
import { Database } from '../../../platform/database.js';
import { ComposeMessage } from '../../messages/index.js';
import { PeopleOfRole } from '../../parties/index.js';
import { OpenedReadingsRepository } from './opened-readings.repository.js';

/**
 * Mails who reports for an organisation that a night asks something, and nothing else: not what, nor about which report. A night writes once,
 * however many product groups ask; nobody is written to when all was answered meanwhile.
 */
@Injectable()
export class AskAboutReadings {
  constructor(
    private readonly database: Database,
    private readonly opened: OpenedReadingsRepository,
    private readonly people: PeopleOfRole,
    private readonly compose: ComposeMessage,
  ) {}

  async execute(organisationId: string, night: Day): Promise<void> {
    await this.database.transaction(system('readings'), async (tx) => {
      if ((await this.opened.find(tx, { organisationId, askedOn: night, limit: 1 })).length === 0) return;
      const reporters = await this.people.execute(tx, 'reporter', organisationId);
      const recipients = reporters.length > 0 ? reporters : await this.people.execute(tx, 'organisation-admin', organisationId);
      for (const to of recipients) {
        await this.compose.execute(tx, to, {
          template: 'reading-asked',
          subjectKind: 'organisation',
          subjectId: organisationId,
          step: dayNumber(night),
          path: '/aannames',
        });
      }
    });
  }
}
