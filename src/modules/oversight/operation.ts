import { Injectable } from '@nestjs/common';
import { dayInNetherlands } from '../../domain/calendar.js';
import { OutboxRepository } from '../../jobs/outbox.repository.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import { monthsAhead } from './months-ahead.js';
import { SystemRepository } from './system.repository.js';
import type { SystemStanding } from './system-standing.js';

/** How the service runs, for who keeps it running and may read no content. */
@Injectable()
export class Operation {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly system: SystemRepository,
    private readonly outbox: OutboxRepository,
  ) {}

  async execute(actor: Actor): Promise<SystemStanding> {
    const now = this.clock.now();
    const today = dayInNetherlands(now);
    return this.database.transaction(actor, async (tx) => {
      const [jobs, faults, messages, tables] = await Promise.all([
        this.outbox.standing(tx, now),
        this.system.parkedFaults(tx),
        this.system.messagesByState(tx),
        this.system.partitionedTables(tx),
      ]);
      return { jobs, faults, messages, tables: tables.map((table) => ({ ...table, monthsAhead: monthsAhead(today, table.lastMonth) })) };
    });
  }
}
