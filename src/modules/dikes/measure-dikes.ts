import { Injectable } from '@nestjs/common';
import { addDays, dayInNetherlands, mondayOf } from '../../domain/calendar.js';
import { dikesStanding } from '../../domain/dikes/dikes-standing.js';
import { type ToldDikes, toldDikes } from '../../domain/dikes/told-dikes.js';
import { system } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import { PolicyOn, primaryRulesOn } from '../expected-use/index.js';
import { GatherDikes } from './gather-dikes.js';
import { StandingsRepository } from './standings.repository.js';

const MEASURER = system('dikes');

/**
 * Measures the dikes of a product group for the desk, and tells the week in classes to everybody else when it has not been told yet. A week
 * of which nothing could be told is tried again.
 */
@Injectable()
export class MeasureDikes {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly policyOn: PolicyOn,
    private readonly gather: GatherDikes,
    private readonly standings: StandingsRepository,
  ) {}

  async execute(productGroup: string): Promise<void> {
    const now = this.clock.now();
    await this.database.transaction(MEASURER, async (tx) => {
      const policy = await this.policyOn.execute(tx, dayInNetherlands(now));
      const { ground } = await this.gather.execute(tx, productGroup, policy);
      await this.standings.keep(tx, { productGroup, measuredAt: now, standing: dikesStanding(ground) });
      const told = toldDikes(ground, { care: primaryRulesOn(policy, 'care'), supplier: primaryRulesOn(policy, 'supplier') });
      const weekStart = mondayOf(addDays(policy.day, -policy.get('publication').value.afterDays));
      if (tellsAnything(told)) await this.standings.tell(tx, { productGroup, weekStart, told }, now);
    });
  }
}

function tellsAnything({ dike1, dike2, dike3 }: ToldDikes): boolean {
  return [dike1, dike2, dike3].some((share) => share !== 'not-told' && share !== 'unknown');
}
