import { Injectable } from '@nestjs/common';
import { dayInNetherlands } from '../../../domain/calendar.js';
import { Outbox } from '../../../jobs/outbox.js';
import { system } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { allProductGroups } from '../../catalogue/index.js';
import { UnusualRepository } from './unusual.repository.js';

/** Promises to judge the weeks of every product group that was not judged tonight. A night missed need not be made up for: the next one sees the same weeks. */
@Injectable()
export class PromiseJudging {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly unusual: UnusualRepository,
    private readonly outbox: Outbox,
  ) {}

  async execute(): Promise<void> {
    const night = dayInNetherlands(this.clock.now());
    await this.database.transaction(system('series'), async (tx) => {
      const done = new Set(await this.unusual.judged(tx, night));
      const due = allProductGroups().filter(({ id, capital }) => !capital && !done.has(id));
      await Promise.all(due.map(({ id }) => this.outbox.promise(tx, 'series.judge', { productGroup: id })));
    });
  }
}
