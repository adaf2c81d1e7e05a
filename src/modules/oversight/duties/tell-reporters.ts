import { Injectable } from '@nestjs/common';
import type { Day } from '../../../domain/calendar.js';
import type { Tx } from '../../../platform/database.js';
import { ComposeMessage } from '../../messages/index.js';
import { PeopleOfRole, type PersonOfRole } from '../../parties/index.js';
import { grouped } from './grouped.js';
import type { Reminder } from './reminders.repository.js';

const TEMPLATES = { ahead: 'duty-ahead', late: 'duty-late' } as const;

/** Mails those who report for organisations, else who administers them, that something is due: a link and nothing else. */
@Injectable()
export class TellReporters {
  constructor(
    private readonly people: PeopleOfRole,
    private readonly compose: ComposeMessage,
  ) {}

  /** Organisations in which there is anybody to write to. */
  reachable(tx: Tx): Promise<ReadonlySet<string>> {
    return this.people.organisations(tx, ['reporter', 'organisation-admin']);
  }

  /** One mail per person and moment, whatever the number of days: all of them lead to the same page. Addresses are opened once for all. */
  async execute(tx: Tx, reminders: readonly Reminder[], today: Day): Promise<void> {
    if (reminders.length === 0) return;
    const reporters = await this.#byOrganisation(tx, 'reporter');
    const admins = await this.#byOrganisation(tx, 'organisation-admin');
    const once = grouped(reminders, ({ organisationId, moment }) => `${organisationId} ${moment}`);
    for (const [reminder] of once.values()) {
      if (reminder === undefined) continue;
      const { organisationId } = reminder;
      await this.#tell(tx, reminder, today, reporters.get(organisationId) ?? admins.get(organisationId) ?? []);
    }
  }

  async #tell(tx: Tx, { organisationId, moment }: Reminder, today: Day, readers: readonly PersonOfRole[]): Promise<void> {
    const subjectId = `${organisationId} ${today}`;
    for (const to of readers) {
      await this.compose.execute(tx, to, { template: TEMPLATES[moment], subjectKind: 'duty', subjectId, step: 1, path: '/start' });
    }
  }

  async #byOrganisation(tx: Tx, role: 'organisation-admin' | 'reporter'): Promise<ReadonlyMap<string, readonly PersonOfRole[]>> {
    return grouped(await this.people.execute(tx, role), ({ organisationId }) => organisationId ?? '');
  }
}
