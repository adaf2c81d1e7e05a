import { Injectable } from '@nestjs/common';
import { Outbox } from '../../jobs/outbox.js';
import type { Tx } from '../../platform/database.js';
import type { CountryNight } from './country-night.js';
import { ForecastsRepository } from './forecasts.repository.js';
import { isSame } from './is-same.js';
import { KeepSites } from './keep-sites.js';
import { KeepReadings } from './readings/keep-readings.js';
import { NightsRepository } from './nights.repository.js';
import type { Tonight } from './see-tonight.js';

/** Keeps what a night says, where that is anything new, and what it foresees once a week; promises that levels which rest on it are worked out. */
@Injectable()
export class KeepNight {
  constructor(
    private readonly nights: NightsRepository,
    private readonly keepSites: KeepSites,
    private readonly keepReadings: KeepReadings,
    private readonly forecasts: ForecastsRepository,
    private readonly outbox: Outbox,
  ) {}

  /** @param last  what was kept before */
  async execute(tx: Tx, productGroup: string, last: CountryNight | null, tonight: Tonight, at: Date): Promise<void> {
    await this.keepReadings.execute(tx, tonight.read, at);
    await this.keepSites.execute(tx, productGroup, tonight, at);
    if (isSame(last, tonight.country)) return;
    await this.nights.keep(tx, productGroup, tonight.country, at);
    const { night, ahead } = tonight.country;
    if (ahead !== null) await this.forecasts.keep(tx, { productGroup, night, within: ahead.unmet.within });
    if (warns(last) || warns(tonight.country)) await this.outbox.promise(tx, 'flags.evaluate', { productGroup });
  }
}

/** Without a warning before and after, no level rests on it. */
function warns(night: CountryNight | null): boolean {
  return night !== null && night.standing.warning !== null;
}
