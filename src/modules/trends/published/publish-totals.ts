import { Injectable } from '@nestjs/common';
import { addDays, type Day, dayInNetherlands } from '../../../domain/calendar.js';
import { system } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { type PolicyInForce, PolicyOn } from '../../expected-use/index.js';
import { PublicationsRepository, type Publisher } from './publications.repository.js';
import { PublishWeeks } from './publish-weeks.js';

const PUBLISHER = system('publisher');
/** A week that is still being added up, as when a history is loaded, waits until its sums have stood still for so long. */
const QUIET_MS = 20_000;

/**
 * Publishes the totals of weeks that are over: each once, as it stood, for good. Two publications of one week would tell what
 * changed in between. Safe to run at any time, and by any number of workers.
 */
@Injectable()
export class PublishTotals {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly policyOn: PolicyOn,
    private readonly publications: PublicationsRepository,
    private readonly publishWeeks: PublishWeeks,
  ) {}

  async execute(): Promise<void> {
    const now = this.clock.now();
    const quietSince = new Date(now.getTime() - QUIET_MS);
    const { policy, until, publishers } = await this.database.transaction(PUBLISHER, async (tx) => {
      const inForce = await this.policyOn.execute(tx, dayInNetherlands(now));
      const last = addDays(inForce.day, -inForce.get('publication').value.afterDays);
      return { policy: inForce, until: last, publishers: distinct(await this.publications.due(tx, last, quietSince)) };
    });
    const faults: unknown[] = [];
    for (const publisher of publishers) {
      const order = { publisher, until, quietSince, at: now };
      await this.#publish(order, policy).catch((fault: unknown) => faults.push(fault));
    }
    if (faults.length > 0) throw new AggregateError(faults, `${faults.length} of ${publishers.length} could not be published`);
  }

  /** What fails holds up no other. */
  async #publish({ publisher, until, quietSince, at }: Order, policy: PolicyInForce): Promise<void> {
    await this.database.transaction(PUBLISHER, async (tx) => {
      await this.publications.lock(tx, publisher);
      const due = await this.publications.due(tx, until, quietSince, publisher);
      const weeks = due.map(({ weekStart }) => weekStart);
      await this.publishWeeks.execute(tx, { publisher, weeks, at }, policy);
    });
  }
}

interface Order {
  readonly publisher: Publisher;
  readonly until: Day;
  readonly quietSince: Date;
  readonly at: Date;
}

function distinct(due: readonly Publisher[]): Publisher[] {
  return [...new Map(due.map(({ productGroup, side }) => [`${productGroup} ${side}`, { productGroup, side }])).values()];
}
