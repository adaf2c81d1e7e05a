import { Injectable } from '@nestjs/common';
import { dayInNetherlands } from '../../../domain/calendar.js';
import { OutboxRepository } from '../../../jobs/outbox.repository.js';
import type { Actor } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { BackupsRepository } from '../backups/backups.repository.js';
import { monthsAhead } from './months-ahead.js';
import { SystemRepository } from './system.repository.js';
import type { SystemStanding } from './system-standing.js';

const WEEK_MS = 7 * 86_400_000;

/** How the service runs, for who keeps it running and may read no content. */
@Injectable()
export class Operation {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly system: SystemRepository,
    private readonly outbox: OutboxRepository,
    private readonly backups: BackupsRepository,
  ) {}

  async execute(actor: Actor): Promise<SystemStanding> {
    const now = this.clock.now();
    const today = dayInNetherlands(now);
    return this.database.transaction(actor, async (tx) => {
      const [jobs, stuck, mail, tables, backup] = await Promise.all([
        this.outbox.standing(tx, now),
        this.system.stuckWork(tx),
        this.system.mailByState(tx, new Date(now.getTime() - WEEK_MS)),
        this.system.partitionedTables(tx),
        this.backups.latest(tx),
      ]);
      const ahead = tables.map((table) => ({ ...table, monthsAhead: monthsAhead(today, table.lastMonth) }));
      return { now, jobs, stuck, mail, backup: backup ?? null, tables: ahead };
    });
  }
}
