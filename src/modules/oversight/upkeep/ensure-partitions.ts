import { Injectable } from '@nestjs/common';
import { addDays, dayInNetherlands } from '../../../domain/calendar.js';
import { system } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { UpkeepRepository } from './upkeep.repository.js';

/** Days back and ahead for which months are kept ready; a year ahead survives a worker that was off for months. */
const DAYS_BACK = 31;
const DAYS_AHEAD = 365;

/** Makes the partitions of the coming months, so that no row ends up in the default one. */
@Injectable()
export class EnsurePartitions {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly upkeep: UpkeepRepository,
  ) {}

  /** @returns how many partitions were made */
  async execute(): Promise<number> {
    const today = dayInNetherlands(this.clock.now());
    const work = system('upkeep');
    return this.database.transaction(work, (tx) => this.upkeep.ensureMonths(tx, addDays(today, -DAYS_BACK), addDays(today, DAYS_AHEAD)));
  }
}
