import { Injectable } from '@nestjs/common';
import { addDays, type Day, dayInNetherlands } from '../../domain/calendar.js';
import type { Side } from '../../domain/parties/sectors.js';
import { Problem } from '../../domain/problem.js';
import { protectedWeek } from '../../domain/disclosure/protected-week.js';
import { trendOf } from '../../domain/trends/trend-of.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database.js';
import { allSafetyRegions, productGroup as groupOf } from '../catalogue/index.js';
import { type PolicyInForce, PolicyOn } from '../expected-use/index.js';
import { NewestWeek, type ScopedWeek, SeriesWeeks } from '../trends/index.js';
import { everyWeek } from './every-week.js';
import type { NationalGroup, NationalSide, RegionLine } from './national-facts.js';
import { minimumFor, peakFactorOf, thresholdsOf } from './national-rules.js';
import { normLines } from './norm-lines.js';
import { newestTold } from './newest-told.js';

import { toldLevel } from './told-level.js';

/** Half a year is drawn; a year before it is history for ordinary use, in days. */
const DRAWN_DAYS = 25 * 7;
const HISTORY_DAYS = 364;
const SIDES: readonly Side[] = ['care', 'supplier'];

interface Ground {
  readonly productGroup: string;
  readonly policy: PolicyInForce;
  readonly minimum: number;
  /** Monday of the newest week in which anybody reported. */
  readonly newest: Day;
}

/** One product group: week by week on both sides, and per safety region. */
@Injectable()
export class NationalPicture {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly newestWeek: NewestWeek,
    private readonly seriesWeeks: SeriesWeeks,
    private readonly policyOn: PolicyOn,
  ) {}

  async execute(actor: Actor, productGroup: string): Promise<NationalGroup> {
    if (groupOf(productGroup) === null) throw new Problem('request.not-found');
    const today = dayInNetherlands(this.clock.now());
    return this.database.transaction(actor, async (tx) => {
      const [policy, newest] = await Promise.all([this.policyOn.execute(tx, today), this.newestWeek.execute(tx, productGroup, today)]);
      if (newest === null) return { productGroup, sides: [], regions: [], mapWeek: null };
      return this.#picture(tx, { productGroup, policy, minimum: minimumFor(actor, policy), newest });
    });
  }

  async #picture(tx: Tx, ground: Ground): Promise<NationalGroup> {
    const { productGroup, newest } = ground;
    const country = await this.seriesWeeks.execute(tx, {
      productGroup,
      scopeKind: 'national',
      from: addDays(newest, -DRAWN_DAYS - HISTORY_DAYS),
      to: newest,
    });
    const sides = SIDES.map((side) =>
      sideOf(
        side,
        country.filter((line) => line.side === side),
        ground,
      ),
    ).filter(({ weeks }) => weeks.length > 0);
    const care = sides.find(({ side }) => side === 'care');
    const mapWeek = newestTold(care?.weeks ?? [])?.weekStart ?? newest;
    const regions = await this.seriesWeeks.execute(tx, { productGroup, scopeKind: 'region', side: 'care', from: mapWeek, to: mapWeek });
    return {
      productGroup,
      sides,
      mapWeek,
      regions: regionLines(regions, ground),
    };
  }
}

function sideOf(side: Side, lines: readonly ScopedWeek[], { productGroup, policy, minimum, newest }: Ground): NationalSide {
  const from = addDays(newest, -DRAWN_DAYS);
  const trend = trendOf(lines, peakFactorOf(policy, productGroup), from);
  const first = trend[0]?.weekStart;
  const weeks =
    first === undefined
      ? []
      : everyWeek(
          trend.map((week) => protectedWeek(week, minimum)),
          first,
          newest,
        );
  const told = newestTold(weeks);
  const level = told === null ? null : toldLevel(told, thresholdsOf(policy, productGroup, side));
  return { side, weeks, norms: normLines(policy, productGroup, side), level };
}

/** Every safety region in one week. Without its own history a region has no cover at peak use. */
function regionLines(lines: readonly ScopedWeek[], { productGroup, policy, minimum }: Ground): RegionLine[] {
  const thresholds = thresholdsOf(policy, productGroup, 'care');
  return allSafetyRegions().map(({ code }) => {
    const own = lines.filter(({ scopeCode }) => scopeCode === code);
    const [week] = trendOf(own, null, '').map((trendWeek) => protectedWeek(trendWeek, minimum));
    return week === undefined ? { code, week: null, level: null } : { code, week, level: toldLevel(week, thresholds) };
  });
}
