import { Injectable } from '@nestjs/common';
import { addDays, mondayOf } from '../../domain/calendar.js';
import type { Day } from '../../domain/calendar.js';
import type { Holder } from '../../domain/trends/holder.js';
import { holdersOf } from '../../domain/trends/holders-of.js';
import type { Tx } from '../../platform/database.js';
import type { PolicyInForce } from '../expected-use/index.js';
import { ContributionsRepository } from './contributions.repository.js';
import type { StoredContribution } from './placed-contribution.js';
import { type ScopedWeek, SeriesRepository } from './series.repository.js';

/** Announced interruptions and discontinuations of one owner in one region. */
export interface Notices {
  readonly region: string;
  readonly holdingId: string;
  readonly notices: number;
}

/** All that is known of a product group now. Unprotected: for the worker, which decides on levels. */
export interface Situation {
  readonly holders: readonly Holder[];
  readonly notices: readonly Notices[];
  /** A year of weeks of every scope and side, oldest first. */
  readonly weeks: readonly ScopedWeek[];
}

const DAYS_PER_WEEK = 7;
const HISTORY_DAYS = 364;
/** Half a year: interruptions are announced so long ahead (article 10a of Regulation (EU) 2017/745). */
const NOTICE_DAYS = 182;

/** Where every scope stands in one product group, as of a day: the latest figures of each organisation that still count. */
@Injectable()
export class Positions {
  constructor(
    private readonly contributions: ContributionsRepository,
    private readonly series: SeriesRepository,
  ) {}

  /** In the caller's transaction, which must be one of the worker. */
  async execute(tx: Tx, productGroup: string, today: Day, policy: PolicyInForce): Promise<Situation> {
    const monday = mondayOf(today);
    const carriedSince = addDays(monday, -DAYS_PER_WEEK * policy.get('carry-weeks').value.weeks);
    const signalsSince = addDays(monday, -DAYS_PER_WEEK);
    const [standing, announcing, weeks] = await Promise.all([
      this.contributions.between(tx, productGroup, { from: carriedSince < signalsSince ? carriedSince : signalsSince, until: monday }),
      this.contributions.announcing(tx, productGroup, addDays(monday, -NOTICE_DAYS), monday),
      this.series.weeks(tx, { productGroup, from: addDays(monday, -HISTORY_DAYS), to: monday }),
    ]);
    return { holders: holdersOf(standing.flatMap(readable), signalsSince), notices: noticesIn(announcing), weeks };
  }
}

function readable({ contribution, ...where }: StoredContribution) {
  return contribution === undefined ? [] : [{ ...where, ...contribution }];
}

function noticesIn(announcing: readonly StoredContribution[]): Notices[] {
  return announcing.flatMap(({ region, holdingId, contribution }) =>
    contribution === undefined ? [] : [{ region, holdingId, notices: contribution.notices }],
  );
}
