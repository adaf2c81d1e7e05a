import { Injectable } from '@nestjs/common';
import { dayInNetherlands } from '../../domain/calendar.js';
import { Outbox } from '../../jobs/outbox.js';
import { system } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import { allProductGroups } from '../catalogue/index.js';
import { NightsRepository } from './nights.repository.js';

/** Promises to look ahead of every product group of which tonight was not looked at yet. Missed nights are not made up for. */
@Injectable()
export class PromiseNights {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly nights: NightsRepository,
    private readonly outbox: Outbox,
  ) {}

  async execute(): Promise<void> {
    const night = dayInNetherlands(this.clock.now());
    await this.database.transaction(system('outlook'), async (tx) => {
      const done = new Set(await this.nights.lookedAt(tx, night));
      const due = allProductGroups().filter(({ id, capital }) => !capital && !done.has(id));
      await Promise.all(due.map(({ id }) => this.outbox.promise(tx, 'outlook.look-ahead', { productGroup: id })));
    });
  }
}
