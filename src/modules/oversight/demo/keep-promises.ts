import { Injectable } from '@nestjs/common';
import type { JobName, JobPayloads } from '../../../jobs/job-payloads.js';
import { OutboxRepository } from '../../../jobs/outbox.repository.js';
import { system } from '../../../platform/actor.js';
import { Database } from '../../../platform/database.js';
import { EvaluateFlags } from '../../flags/index.js';
import { FoldReports, PublishTotals } from '../../trends/index.js';

const LOADER = system('demo');

/**
 * Does at once what the worker would do later: folds what was filed, publishes the weeks that are over, then sets every product
 * group that changed against expected use, through the use cases of the worker's jobs. What was done is no longer promised; the rest is left to the worker.
 */
@Injectable()
export class KeepPromises {
  constructor(
    private readonly database: Database,
    private readonly outbox: OutboxRepository,
    private readonly foldReports: FoldReports,
    private readonly publishTotals: PublishTotals,
    private readonly evaluateFlags: EvaluateFlags,
  ) {}

  async execute(): Promise<void> {
    await this.#keep('cells.fold', async (promised) => {
      await this.foldReports.execute(promised.flatMap(({ reportIds }) => reportIds));
    });
    await this.publishTotals.execute();
    // Nights pass one by one: what is looked ahead of then has heard of this.
    await this.#keep('outlook.look-ahead', async () => undefined);
    await this.levels();
  }

  /** The levels alone. */
  async levels(): Promise<void> {
    await this.#keep('flags.evaluate', async (promised) => {
      const productGroups = new Set(promised.map(({ productGroup }) => productGroup));
      for (const productGroup of productGroups) await this.evaluateFlags.execute(productGroup);
    });
  }

  /** The promises stay locked until they are kept, so that no worker takes them meanwhile. */
  async #keep<Job extends JobName>(job: Job, work: (promised: readonly JobPayloads[Job][]) => Promise<void>): Promise<void> {
    await this.database.transaction(LOADER, async (tx) => {
      const claimed = await this.outbox.claimAll(tx, job);
      if (claimed.length === 0) return;
      await work(claimed.map(({ payload }) => payload));
      await this.outbox.keep(
        tx,
        claimed.map(({ id }) => id),
      );
    });
  }
}
