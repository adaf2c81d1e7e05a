import { Injectable } from '@nestjs/common';
import { siteNight, standingBefore } from '../../domain/watch/night.js';
import type { Tx } from '../../platform/database.js';
import { isSame } from './is-same.js';
import type { Tonight } from './see-tonight.js';
import { type SiteNight, SiteNightsRepository } from './site-nights.repository.js';

/** Keeps what a night says of each site, where that is anything new. */
@Injectable()
export class KeepSites {
  constructor(private readonly siteNights: SiteNightsRepository) {}

  async execute(tx: Tx, productGroup: string, tonight: Tonight, at: Date): Promise<void> {
    const changed = await this.#changed(tx, productGroup, tonight);
    if (changed.length > 0) await this.siteNights.keep(tx, changed, at);
  }

  async #changed(tx: Tx, productGroup: string, { outlook, country: { night }, warning }: Tonight): Promise<SiteNight[]> {
    if (outlook === null) return [];
    const last = new Map((await this.siteNights.ofGroup(tx, productGroup)).map(({ organisationId, state }) => [organisationId, state]));
    return [...outlook.sites].flatMap(([organisationId, paths]) => {
      const remembered = last.get(organisationId) ?? null;
      const before = standingBefore(remembered, night);
      if (before === null) return [];
      const state = siteNight(paths, { night, before }, warning);
      return isSame(remembered, state) ? [] : [{ organisationId, productGroup, state }];
    });
  }
}
