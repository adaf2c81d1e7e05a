import { Injectable } from '@nestjs/common';
import type { Day } from '../../../domain/calendar.js';
import type { ReminderMoment } from '../../../domain/duties/reminder-due.js';
import type { Tx } from '../../../platform/database.js';

/** What an organisation is reminded of: all that is due on a day. */
export interface Reminder {
  readonly organisationId: string;
  readonly dueOn: Day;
  readonly moment: ReminderMoment;
}

/** All reading and writing of the table `duty_reminder`. */
@Injectable()
export class RemindersRepository {
  /** Of two at once exactly one reminds. @returns whether this one does */
  async take(tx: Tx, { organisationId, dueOn, moment }: Reminder, at: Date): Promise<boolean> {
    const taken = await tx.query(
      `insert into duty_reminder (organisation_id, due_on, moment, reminded_at)
       values ($1, $2, $3, $4)
           on conflict do nothing
       returning moment`,
      [organisationId, dueOn, moment, at],
    );
    return taken.length === 1;
  }

  /** When each organisation was last reminded of each day from a day on. */
  async since(tx: Tx, day: Day): Promise<{ readonly organisationId: string; readonly dueOn: Day; readonly remindedAt: Date }[]> {
    return tx.query(
      `select organisation_id as "organisationId",
              due_on as "dueOn",
              max(reminded_at) as "remindedAt"
         from duty_reminder
        where due_on >= $1
        group by organisation_id, due_on`,
      [day],
    );
  }
}
