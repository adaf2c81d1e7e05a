import { Injectable } from '@nestjs/common';
import { addDays, type Day, dayInNetherlands } from '../../domain/calendar.js';
import type { Side } from '../../domain/parties/sectors.js';
import { Problem } from '../../domain/problem.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database.js';
import { allSafetyRegions, productGroup as groupOf } from '../catalogue/index.js';
import { type PolicyInForce, PolicyOn } from '../expected-use/index.js';
import { type PublishedTotal, TotalsInSight } from '../trends/index.js';
import { DRAWN_DAYS } from './drawn-days.js';
import { everyWeek } from './every-week.js';
import type { NationalGroup, NationalSide, RegionLine } from './national-facts.js';
import { thresholdsOf } from './national-rules.js';
import { normLines } from './norm-lines.js';
import { newestTold } from './newest-told.js';
import { toldLevel } from './told-level.js';

const SIDES: readonly Side[] = ['care', 'supplier'];

interface Ground {
  readonly productGroup: string;
  readonly policy: PolicyInForce;
  /** Monday of the newest week of which there is anything to see. */
  readonly newest: Day;
}

/** One product group: week by week on both sides, and per safety region. */
@Injectable()
export class NationalPicture {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly totals: TotalsInSight,
    private readonly policyOn: PolicyOn,
  ) {}

  async execute(actor: Actor, productGroup: string): Promise<NationalGroup> {
    if (groupOf(productGroup) === null) throw new Problem('request.not-found');
    const today = dayInNetherlands(this.clock.now());
    return this.database.transaction(actor, async (tx) => {
      const [policy, newest] = await Promise.all([this.policyOn.execute(tx, today), this.totals.newestWeek(tx, productGroup, today)]);
      if (newest === null) return { productGroup, sides: [], regions: [], mapWeek: null };
      return this.#picture(tx, { productGroup, policy, newest });
    });
  }

  async #picture(tx: Tx, ground: Ground): Promise<NationalGroup> {
    const { productGroup, newest, policy } = ground;
    const drawn = { from: addDays(newest, -DRAWN_DAYS), to: newest };
    const country = await this.totals.execute(tx, { productGroup, scopeKind: 'national', ...drawn }, policy);
    const sides = SIDES.map((side) =>
      sideOf(
        side,
        country.filter((total) => total.side === side),
        ground,
      ),
    ).filter(({ weeks }) => weeks.length > 0);
    const care = sides.find(({ side }) => side === 'care');
    const mapWeek = newestTold(care?.weeks ?? [])?.weekStart ?? newest;
    const week = { from: mapWeek, to: mapWeek };
    const regions = await this.totals.execute(tx, { productGroup, scopeKind: 'region', side: 'care', ...week }, policy);
    return { productGroup, sides, mapWeek, regions: regionLines(regions, ground) };
  }
}

function sideOf(side: Side, totals: readonly PublishedTotal[], { productGroup, policy, newest }: Ground): NationalSide {
  const first = totals[0]?.week.weekStart;
  const known = totals.map(({ week }) => week);
  const weeks = first === undefined ? [] : everyWeek(known, first, newest);
  const told = newestTold(weeks);
  const level = told === null ? null : toldLevel(told, thresholdsOf(policy, productGroup, side));
  return { side, weeks, norms: normLines(policy, productGroup, side), level };
}

/** Every safety region in one week. */
function regionLines(totals: readonly PublishedTotal[], { productGroup, policy }: Ground): RegionLine[] {
  const thresholds = thresholdsOf(policy, productGroup, 'care');
  return allSafetyRegions().map(({ code }) => {
    const week = totals.find(({ scopeCode }) => scopeCode === code)?.week;
    return week === undefined ? { code, week: null, level: null } : { code, week, level: toldLevel(week, thresholds) };
  });
}
