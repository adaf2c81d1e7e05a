import { Injectable } from '@nestjs/common';
import { addDays, mondayOf } from '../../domain/calendar.js';
import type { Day } from '../../domain/calendar.js';
import type { Holder } from '../../domain/trends/holder.js';
import type { Tx } from '../../platform/database.js';
import type { PolicyInForce } from '../expected-use/index.js';
import { HoldersRepository, type Notices } from './holders.repository.js';
import { type ScopedWeek, SeriesRepository } from './series.repository.js';

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
    private readonly holders: HoldersRepository,
    private readonly series: SeriesRepository,
  ) {}

  /** In the caller's transaction, which must be one of the worker. */
  async execute(tx: Tx, productGroup: string, today: Day, policy: PolicyInForce): Promise<Situation> {
    const monday = mondayOf(today);
    const windows = {
      carriedSince: addDays(monday, -DAYS_PER_WEEK * policy.get('carry-weeks').value.weeks),
      signalsSince: addDays(monday, -DAYS_PER_WEEK),
      noticesSince: addDays(monday, -NOTICE_DAYS),
      until: monday,
    };
    const [holders, notices, weeks] = await Promise.all([
      this.holders.of(tx, productGroup, windows),
      this.holders.notices(tx, productGroup, windows),
      this.series.weeks(tx, { productGroup, from: addDays(monday, -HISTORY_DAYS), to: monday }),
    ]);
    return { holders, notices, weeks };
  }
}
