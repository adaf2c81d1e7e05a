import { Injectable } from '@nestjs/common';
import { system } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database.js';
import { type Batch, batchesOf, batchOf } from './batches.js';
import { JobQueue } from './job-queue.js';
import { type Overdue, OutboxRepository } from './outbox.repository.js';

const RELAY = system('relay');

/**
 * A promise that was handed over longer ago than this, and is still open, is handed over again: the queue may be empty.
 * With the sweep of every 30 s a promise that the queue lost is back within 50 s; a minute is what is promised.
 */
const PATIENCE_MS = 20_000;

/**
 * Hands promised jobs to the queue. If it dies between handing over and marking, the same jobs are handed over again
 * under the same id, which the queue ignores: nothing is lost, nothing doubles.
 */
@Injectable()
export class Relay {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly outbox: OutboxRepository,
    private readonly queue: JobQueue,
  ) {}

  /** @returns how many promises were handed over */
  async runOnce(limit = 2_000): Promise<number> {
    const now = this.clock.now();
    return this.database.transaction(RELAY, async (tx) => {
      const waiting = await this.outbox.claim(tx, now, limit);
      if (waiting.length === 0) return 0;
      const batches = batchesOf(waiting);
      await this.queue.add(batches.map(({ job }) => job));
      const numbers = batches.flatMap((batch) => batch.job.promises.map(() => batch.number));
      await this.outbox.markRelayed(
        tx,
        batches.flatMap(({ job }) => job.promises),
        numbers,
        now,
      );
      return waiting.length;
    });
  }

  /** The sweep: offers again what was handed over long ago and is still open. @returns how many jobs were offered */
  async sweep(limit = 10_000): Promise<number> {
    const now = this.clock.now();
    return this.database.transaction(RELAY, async (tx) => {
      const overdue = await this.outbox.reclaim(tx, new Date(now.getTime() - PATIENCE_MS), now, limit);
      const batches = regrouped(overdue);
      await this.queue.add(batches.map(({ job }) => job));
      return batches.length;
    });
  }
}

function regrouped(overdue: readonly Overdue[]): Batch[] {
  const groups = new Map<number, Overdue[]>();
  for (const promise of overdue) groups.set(promise.batch, [...(groups.get(promise.batch) ?? []), promise]);
  return [...groups.values()].map((group) => batchOf(group.sort((a, b) => a.id - b.id)));
}
