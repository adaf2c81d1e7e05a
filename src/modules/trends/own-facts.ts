import { Injectable } from '@nestjs/common';
import type { Day } from '../../domain/calendar.js';
import type { Contribution } from '../../domain/trends/contribution.js';
import type { Tx } from '../../platform/database.js';
import { LastNight, type SiteNight } from '../outlook/index.js';
import type { GroupWeek } from './contribution-key.js';
import { ContributionsRepository } from './contributions.repository.js';
import type { Place } from './placed-contribution.js';

/** What one organisation puts into one week of one product group, and where it counts. */
export type OwnWeek = GroupWeek & Contribution & Place;

/** What is known of one organisation by itself. */
@Injectable()
export class OwnFacts {
  constructor(
    private readonly contributions: ContributionsRepository,
    private readonly lastNight: LastNight,
  ) {}

  /** @returns its weeks since a day, and what the last night said of each of its product groups */
  async execute(
    tx: Tx,
    organisationId: string,
    since: Day,
  ): Promise<{ readonly weeks: readonly OwnWeek[]; readonly nights: ReadonlyMap<string, SiteNight['state']> }> {
    const [weeks, nights] = await Promise.all([
      this.contributions.ofOrganisation(tx, organisationId, since),
      this.lastNight.ofOrganisation(tx, organisationId),
    ]);
    return { weeks, nights: new Map(nights.map(({ productGroup, state }) => [productGroup, state])) };
  }
}
