import { Injectable } from '@nestjs/common';
import { addDays, dayInNetherlands, mondayOf } from '../../domain/calendar.js';
import { toldDikes } from '../../domain/dikes/told-dikes.js';
import { system } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import { allProductGroups } from '../catalogue/index.js';
import { PolicyOn, primaryRulesOn } from '../expected-use/index.js';
import { GatherDikes } from './gather-dikes.js';
import { StandingsRepository } from './standings.repository.js';

const TELLER = system('dikes');
const LAST_DAY = 6;

/**
 * Tells everybody else in classes how the dikes stood at the end of a week, when totals of it are published: of every product group at once and
 * for good. Whoever files later, or makes one more that stands behind it, changes nothing of it: else the moment would tell who filed.
 */
@Injectable()
export class TellDikes {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly policyOn: PolicyOn,
    private readonly gather: GatherDikes,
    private readonly standings: StandingsRepository,
  ) {}

  async execute(): Promise<void> {
    const now = this.clock.now();
    const today = dayInNetherlands(now);
    await this.database.transaction(TELLER, async (tx) => {
      const { afterDays } = (await this.policyOn.execute(tx, today)).get('publication').value;
      const weekStart = mondayOf(addDays(today, -afterDays));
      if (!(await this.standings.isToTell(tx, weekStart))) return;
      const policy = await this.policyOn.execute(tx, addDays(weekStart, LAST_DAY));
      const rules = { care: primaryRulesOn(policy, 'care'), supplier: primaryRulesOn(policy, 'supplier') };
      for (const { id: productGroup } of allProductGroups().filter(({ capital }) => !capital)) {
        const { ground } = await this.gather.execute(tx, productGroup, policy);
        await this.standings.tell(tx, { productGroup, weekStart, told: toldDikes(ground, rules) }, now);
      }
    });
  }
}
