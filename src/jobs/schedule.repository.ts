import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database.js';

/** All reading and writing of the table `schedule`: when each job of the clock is due next. */
@Injectable()
export class ScheduleRepository {
  async ensure(tx: Tx, names: readonly string[], now: Date): Promise<void> {
    await tx.query('insert into schedule (name, next_due_at) select unnest($1::text[]), $2 on conflict do nothing', [names, now]);
  }

  /** Names that are due, locked; another worker passes them by. */
  async due(tx: Tx, now: Date): Promise<string[]> {
    const rows = await tx.query<{ name: string }>(
      `select name
         from schedule
        where next_due_at <= $1
        order by name
          for update skip locked`,
      [now],
    );
    return rows.map(({ name }) => name);
  }

  async setNext(tx: Tx, name: string, next: Date): Promise<void> {
    await tx.query('update schedule set next_due_at = $2 where name = $1', [name, next]);
  }
}
