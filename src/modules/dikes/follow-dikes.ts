import { Injectable } from '@nestjs/common';
import { addDays, dayInNetherlands } from '../../domain/calendar.js';
import { Outbox } from '../../jobs/outbox.js';
import { system } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import { productGroup as groupOf } from '../catalogue/index.js';
import { type Moved, StandingsRepository } from './standings.repository.js';

/** What still comes in is waited for so long, in milliseconds: a Monday morning is measured in one go. */
const QUIET_MS = 10_000;
/** And no longer than this after it was last measured. */
const LATEST_MS = 300_000;
/** Older weeks no longer count for the dikes, in days. */
const RECENT_DAYS = 42;

/** Promises to measure the dikes of product groups whose sums have moved since, and of all of them on a new day: stock expires. */
@Injectable()
export class FollowDikes {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly standings: StandingsRepository,
    private readonly outbox: Outbox,
  ) {}

  async execute(): Promise<void> {
    const now = this.clock.now();
    await this.database.transaction(system('dikes'), async (tx) => {
      const moved = await this.standings.moved(tx, addDays(dayInNetherlands(now), -RECENT_DAYS));
      const due = moved.filter((one) => groupOf(one.productGroup)?.capital === false && isDue(one, now));
      await Promise.all(due.map(({ productGroup }) => this.outbox.promise(tx, 'dikes.measure', { productGroup })));
    });
  }
}

function isDue({ movedAt, measuredAt }: Moved, now: Date): boolean {
  const quiet = now.getTime() - movedAt.getTime() >= QUIET_MS;
  if (measuredAt === null) return quiet;
  if (dayInNetherlands(measuredAt) < dayInNetherlands(now)) return true;
  return movedAt > measuredAt && (quiet || now.getTime() - measuredAt.getTime() >= LATEST_MS);
}
