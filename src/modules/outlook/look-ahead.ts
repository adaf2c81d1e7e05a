import { Injectable } from '@nestjs/common';
import { dayInNetherlands } from '../../domain/calendar.js';
import { standingBefore } from '../../domain/watch/night.js';
import { system } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import { KeepNight } from './keep-night.js';
import { NightsRepository } from './nights.repository.js';
import { SeeTonight } from './see-tonight.js';

const LOOKER = system('outlook');

/**
 * Looks ahead of a product group, and keeps what this night says of the country and of each site. The same night again starts from what
 * held before it: without anything new it changes nothing.
 */
@Injectable()
export class LookAhead {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly nights: NightsRepository,
    private readonly seeTonight: SeeTonight,
    private readonly keepNight: KeepNight,
  ) {}

  async execute(productGroup: string): Promise<void> {
    const now = this.clock.now();
    const night = dayInNetherlands(now);
    await this.database.transaction(LOOKER, async (tx) => {
      await this.nights.lock(tx, productGroup);
      const last = await this.nights.last(tx, productGroup);
      const before = standingBefore(last, night);
      if (before === null) return;
      const tonight = await this.seeTonight.execute(tx, productGroup, { night, before });
      await this.keepNight.execute(tx, productGroup, last, tonight, now);
    });
  }
}
