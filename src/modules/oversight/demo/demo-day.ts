import { Injectable } from '@nestjs/common';
import type { Day } from '../../../domain/calendar.js';
import { system } from '../../../platform/actor.js';
import { Database } from '../../../platform/database.js';
import { DemoWorldsRepository } from './demo-worlds.repository.js';

/** Which day of the spring of 2020 stands for the day on which the demo world was loaded; undefined when there is none. */
@Injectable()
export class DemoDay {
  constructor(
    private readonly database: Database,
    private readonly worlds: DemoWorldsRepository,
  ) {}

  async execute(): Promise<Day | undefined> {
    const world = await this.database.transaction(system('demo'), (tx) => this.worlds.newest(tx));
    return world?.replayDay;
  }
}
