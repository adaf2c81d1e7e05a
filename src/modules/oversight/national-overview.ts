import { Injectable } from '@nestjs/common';
import { addDays, dayInNetherlands } from '../../domain/calendar.js';
import { protectedWeek } from '../../domain/disclosure/protected-week.js';
import { trendOf } from '../../domain/trends/trend-of.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database.js';
import { allProductGroups } from '../catalogue/index.js';
import { type PolicyInForce, PolicyOn } from '../expected-use/index.js';
import { NewestWeek, type ScopedWeek, SeriesWeeks } from '../trends/index.js';
import { minimumFor, peakFactorOf, thresholdsOf } from './national-rules.js';
import type { NationalLine } from './national-facts.js';
import { newestTold } from './newest-told.js';

import { toldLevel } from './told-level.js';

/** A year of history for ordinary use, and the weeks that may be newest, in days. */
const HISTORY_DAYS = 364;
const FRESH_DAYS = 28;

/** Every product group and how it stands in care: what its reader may see of it. */
@Injectable()
export class NationalOverview {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly newestWeek: NewestWeek,
    private readonly seriesWeeks: SeriesWeeks,
    private readonly policyOn: PolicyOn,
  ) {}

  async execute(actor: Actor): Promise<readonly NationalLine[]> {
    const today = dayInNetherlands(this.clock.now());
    return this.database.transaction(actor, async (tx) => {
      const [policy, newest] = await Promise.all([this.policyOn.execute(tx, today), this.newestWeek.execute(tx, null, today)]);
      const lines = newest === null ? [] : await this.#careSince(tx, newest);
      return allProductGroups()
        .filter(({ capital }) => !capital)
        .map(({ id }) => lineOf(id, lines, { policy, actor, newest: newest ?? today }));
    });
  }

  async #careSince(tx: Tx, newest: string): Promise<ScopedWeek[]> {
    const from = addDays(newest, -HISTORY_DAYS - FRESH_DAYS);
    return this.seriesWeeks.execute(tx, { productGroup: null, scopeKind: 'national', side: 'care', from, to: newest });
  }
}

interface Ground {
  readonly policy: PolicyInForce;
  readonly actor: Actor;
  readonly newest: string;
}

function lineOf(productGroup: string, lines: readonly ScopedWeek[], { policy, actor, newest }: Ground): NationalLine {
  const own = lines.filter((line) => line.productGroup === productGroup);
  const minimum = minimumFor(actor, policy);
  const trend = trendOf(own, peakFactorOf(policy, productGroup), addDays(newest, -FRESH_DAYS));
  const week = newestTold(trend.map((trendWeek) => protectedWeek(trendWeek, minimum)));
  return { productGroup, week, level: week === null ? null : toldLevel(week, thresholdsOf(policy, productGroup, 'care')) };
}
