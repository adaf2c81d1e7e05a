import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database.js';
import type { CountryNight } from './country-night.js';
import { NightsRepository } from './nights.repository.js';
import { type NamedSiteNight, type SiteNight, SiteNightsRepository } from './site-nights.repository.js';

/** What the last night says, as far as the actor of the transaction may see it: all of it for the worker and the triage desk. */
@Injectable()
export class LastNight {
  constructor(
    private readonly nights: NightsRepository,
    private readonly siteNights: SiteNightsRepository,
  ) {}

  /** Of the country, in one product group. */
  ofCountry(tx: Tx, productGroup: string): Promise<CountryNight | null> {
    return this.nights.last(tx, productGroup);
  }

  /** Of every site, in one product group. */
  ofSites(tx: Tx, productGroup: string): Promise<NamedSiteNight[]> {
    return this.siteNights.ofGroup(tx, productGroup);
  }

  /** Of one organisation, in every product group. */
  ofOrganisation(tx: Tx, organisationId: string): Promise<SiteNight[]> {
    return this.siteNights.ofOrganisation(tx, organisationId);
  }
}
