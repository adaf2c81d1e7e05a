import { Injectable } from '@nestjs/common';
import type { JobHandler } from '../../jobs/job-payloads.js';
import { Outbox } from '../../jobs/outbox.js';
import { system } from '../../platform/actor.js';
import { Database } from '../../platform/database.js';
import { allProductGroups } from '../catalogue/index.js';

/** Edge of the worker: once a day every product group is looked at anew, since stock runs down without a report. */
@Injectable()
export class EvaluateAllFlagsJob implements JobHandler<'flags.evaluate-all'> {
  readonly job = 'flags.evaluate-all';

  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
  ) {}

  async handle(): Promise<void> {
    await this.database.transaction(system('evaluation'), async (tx) => {
      await Promise.all(allProductGroups().map(({ id }) => this.outbox.promise(tx, 'flags.evaluate', { productGroup: id })));
    });
  }
}
