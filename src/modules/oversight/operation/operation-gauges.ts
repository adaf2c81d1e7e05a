import { Injectable, type OnModuleInit } from '@nestjs/common';
import { dayInNetherlands } from '../../../domain/calendar.js';
import { system } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database, type Tx } from '../../../platform/database.js';
import { Metrics } from '../../../platform/metrics.js';
import { BackupsRepository } from '../backups/backups.repository.js';
import { monthsAhead } from './months-ahead.js';
import { SystemRepository } from './system.repository.js';

const WATCHER = system('metrics');

/** Says how mail, backups and tables stand whenever Prometheus looks: what the page of the administrator says, as numbers. */
@Injectable()
export class OperationGauges implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly metrics: Metrics,
    private readonly system: SystemRepository,
    private readonly backups: BackupsRepository,
  ) {}

  onModuleInit(): void {
    this.metrics.onLook(() => this.look());
  }

  async look(): Promise<void> {
    await this.database.transaction(WATCHER, async (tx) => {
      await this.#mail(tx);
      await this.#tables(tx);
      this.metrics.backupAt.set(secondsOf((await this.backups.latest(tx))?.markedAt));
    });
  }

  async #mail(tx: Tx): Promise<void> {
    const oldest = await this.system.oldestWaiting(tx);
    this.metrics.mailAge.set(oldest === null ? 0 : (this.clock.now().getTime() - oldest.getTime()) / 1_000);
  }

  async #tables(tx: Tx): Promise<void> {
    const today = dayInNetherlands(this.clock.now());
    for (const { name, lastMonth, strays } of await this.system.partitionedTables(tx)) {
      this.metrics.monthsAhead.set({ table: name }, monthsAhead(today, lastMonth));
      this.metrics.strayRows.set({ table: name }, strays ? 1 : 0);
    }
  }
}

/** Never is the year 1970: older than any limit, so that an alert on age is an alert on absence too. */
function secondsOf(moment: Date | undefined): number {
  return (moment?.getTime() ?? 0) / 1_000;
}
