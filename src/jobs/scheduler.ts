import { Injectable } from '@nestjs/common';
import { system } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Database, type Tx } from '../platform/database.js';
import { SCHEDULES } from './job-payloads.js';
import { Outbox } from './outbox.js';
import { ScheduleRepository } from './schedule.repository.js';

const SCHEDULER = system('scheduler');

/** Promises the jobs that the clock asks for. Any number of workers may run it: each moment is promised once. */
@Injectable()
export class Scheduler {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly schedules: ScheduleRepository,
    private readonly outbox: Outbox,
  ) {}

  async runOnce(): Promise<void> {
    await this.database.transaction(SCHEDULER, async (tx) => {
      const now = this.clock.now();
      await this.schedules.ensure(tx, Object.keys(SCHEDULES), now);
      for (const name of await this.schedules.due(tx, now)) await this.#promise(tx, name, now);
    });
  }

  async #promise(tx: Tx, name: string, now: Date): Promise<void> {
    if (!isScheduled(name)) return;
    await this.outbox.promise(tx, name, {});
    await this.schedules.setNext(tx, name, new Date(now.getTime() + SCHEDULES[name] * 1_000));
  }
}

function isScheduled(name: string): name is keyof typeof SCHEDULES {
  return name in SCHEDULES;
}
