import { Injectable } from '@nestjs/common';
import { may } from '../../domain/access/scope-of.js';
import { type Day, dayInNetherlands } from '../../domain/calendar.js';
import type { FanDay } from '../../domain/watch/fan.js';
import { siteWarning, type SiteWarning } from '../../domain/watch/site-warning.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import { PolicyOn } from '../expected-use/index.js';
import { LastNight } from '../outlook/index.js';

/** What lies ahead of one product group, for the triage desk. */
export interface AheadForDesk {
  /** The first day ahead. */
  readonly night: Day;
  /** That the country is warned of; null: it is not. */
  readonly warning: SiteWarning | null;
  /** Stock of all together against need, on each day ahead. */
  readonly fan: readonly FanDay[];
  /** Organisations that were told that they will run short. */
  readonly sites: readonly { readonly name: string; readonly warning: SiteWarning }[];
}

/** What lies ahead of one product group. Only the triage desk may know. */
@Injectable()
export class DeskOutlook {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly lastNight: LastNight,
    private readonly policyOn: PolicyOn,
  ) {}

  /** @returns null for who may not know, and where nobody could look ahead */
  async execute(actor: Actor, productGroup: string): Promise<AheadForDesk | null> {
    if (!may(actor, 'totals.read-unprotected')) return null;
    const today = dayInNetherlands(this.clock.now());
    return this.database.transaction(actor, async (tx) => {
      const [policy, country, sites] = await Promise.all([
        this.policyOn.execute(tx, today),
        this.lastNight.ofCountry(tx, productGroup),
        this.lastNight.ofSites(tx, productGroup),
      ]);
      if (country?.ahead == null) return null;
      const { freshDays } = policy.get('projection-level', { productGroup }).value;
      const warned = sites.flatMap(({ name, state }) => {
        const warning = siteWarning(state, today, freshDays);
        return warning === null ? [] : [{ name, warning }];
      });
      return { night: country.night, warning: siteWarning(country.ahead, today, freshDays), fan: country.ahead.fan, sites: warned };
    });
  }
}
