import { Injectable } from '@nestjs/common';
import { dayInNetherlands } from '../../domain/calendar.js';
import { dikesStanding } from '../../domain/dikes/dikes-standing.js';
import { system } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import { PolicyOn } from '../expected-use/index.js';
import { GatherDikes } from './gather-dikes.js';
import { StandingsRepository } from './standings.repository.js';

const MEASURER = system('dikes');

/** Measures the dikes of a product group, for the desk. */
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
    });
  }
}
