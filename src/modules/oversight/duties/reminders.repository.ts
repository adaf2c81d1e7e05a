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
  /** Of two at once exactly one reminds; in one order, so that they wait for each other and not in a circle. @returns those that this one takes */
  async take(tx: Tx, due: readonly Reminder[], at: Date): Promise<Reminder[]> {
    return tx.query<Reminder>(
      `insert into duty_reminder (organisation_id, due_on, moment, reminded_at)
       select organisation_id, due_on, moment, $4
         from unnest($1::uuid[], $2::date[], $3::text[]) as given (organisation_id, due_on, moment)
        order by 1, 2, 3
           on conflict do nothing
       returning organisation_id as "organisationId", due_on as "dueOn", moment`,
      [due.map(({ organisationId }) => organisationId), due.map(({ dueOn }) => dueOn), due.map(({ moment }) => moment), at],
    );
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
