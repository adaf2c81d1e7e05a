import { Injectable } from '@nestjs/common';
import type { Day } from '../../../domain/calendar.js';
import type { Tx } from '../../../platform/database.js';

/** A demo world that was begun; `loadedAt` is null when it was not finished. */
export interface BegunWorld {
  readonly name: string;
  readonly replayDay: Day;
  readonly loadedAt: Date | null;
}

/** All reading and writing of the table `demo_world`, and what must be ready before a world is loaded. */
@Injectable()
export class DemoWorldsRepository {
  async find(tx: Tx, name: string): Promise<BegunWorld | undefined> {
    const [world] = await tx.query<BegunWorld>(
      `select name, replay_day as "replayDay", loaded_at as "loadedAt"
         from demo_world
        where name = $1`,
      [name],
    );
    return world;
  }

  /** The world that was finished last. */
  async newest(tx: Tx): Promise<BegunWorld | undefined> {
    const [world] = await tx.query<BegunWorld>(
      `select name, replay_day as "replayDay", loaded_at as "loadedAt"
         from demo_world
        where loaded_at is not null
        order by loaded_at desc
        limit 1`,
    );
    return world;
  }

  async begin(tx: Tx, name: string, replayDay: Day, at: Date): Promise<void> {
    await tx.query(
      `insert into demo_world (name, replay_day, begun_at)
       values ($1, $2, $3)
       on conflict (name) do nothing`,
      [name, replayDay, at],
    );
  }

  async finish(tx: Tx, name: string, replayDay: Day, at: Date): Promise<void> {
    await tx.query('update demo_world set loaded_at = $2, replay_day = $3 where name = $1', [name, at, replayDay]);
  }

  /** Makes the months that are missing. */
  async ensureMonths(tx: Tx, first: Day, last: Day): Promise<void> {
    await tx.query('select ensure_month_partitions($1, $2)', [first, last]);
  }

  /** When each organisation last filed anything; those that never did are left out. */
  async filedUntil(tx: Tx, organisationIds: readonly string[]): Promise<{ organisationId: string; until: Date }[]> {
    return tx.query(
      `select organisation_id as "organisationId", max(filed_at) as until
         from report
        where organisation_id = any($1::uuid[])
        group by organisation_id`,
      [organisationIds],
    );
  }
}
