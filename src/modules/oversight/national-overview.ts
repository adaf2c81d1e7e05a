import { Injectable } from '@nestjs/common';
import { addDays, dayInNetherlands } from '../../domain/calendar.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import { allProductGroups } from '../catalogue/index.js';
import { type PolicyInForce, PolicyOn } from '../expected-use/index.js';
import { type PublishedTotal, TotalsInSight } from '../trends/index.js';
import { thresholdsOf } from './national-rules.js';
import type { NationalLine } from './national-facts.js';
import { newestTold } from './newest-told.js';
import { toldLevel } from './told-level.js';

/** Weeks that may be newest, in days. */
const FRESH_DAYS = 28;

/** Every product group and how it stands in care: what its reader may see of it. */
@Injectable()
export class NationalOverview {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly totals: TotalsInSight,
    private readonly policyOn: PolicyOn,
  ) {}

  async execute(actor: Actor): Promise<readonly NationalLine[]> {
    const today = dayInNetherlands(this.clock.now());
    return this.database.transaction(actor, async (tx) => {
      const [policy, newest] = await Promise.all([this.policyOn.execute(tx, today), this.totals.newestWeek(tx, null, today)]);
      const span = { from: addDays(newest ?? today, -FRESH_DAYS), to: newest ?? today };
      const totals = await this.totals.execute(tx, { productGroup: null, scopeKind: 'national', side: 'care', ...span }, policy);
      return allProductGroups()
        .filter(({ capital }) => !capital)
        .map(({ id }) => lineOf(id, totals, policy));
    });
  }
}

function lineOf(productGroup: string, totals: readonly PublishedTotal[], policy: PolicyInForce): NationalLine {
  const week = newestTold(totals.filter((total) => total.productGroup === productGroup).map((total) => total.week));
  return { productGroup, week, level: week === null ? null : toldLevel(week, thresholdsOf(policy, productGroup, 'care')) };
}
