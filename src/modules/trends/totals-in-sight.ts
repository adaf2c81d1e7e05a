import { Injectable } from '@nestjs/common';
import { may } from '../../domain/access/scope-of.js';
import { addDays, type Day } from '../../domain/calendar.js';
import { openWeek } from '../../domain/disclosure/open-week.js';
import { trendOf } from '../../domain/trends/trend-of.js';
import type { Tx } from '../../platform/database.js';
import type { PolicyInForce } from '../expected-use/index.js';
import { byScope } from './by-scope.js';
import { type PublishedTotal, PublishedTotalsRepository } from './published/published-totals.repository.js';
import { type ScopedWeek, type SeriesQuestion, SeriesRepository } from './series.repository.js';

/** The peak of the first week rests on the year before it. */
const HISTORY_DAYS = 364;

/**
 * Weekly totals as who asks may see them: the triage desk how things stand, everybody else what was published. The one way to
 * a total outside the worker; the database lets nobody but the desk read anything else.
 */
@Injectable()
export class TotalsInSight {
  constructor(
    private readonly series: SeriesRepository,
    private readonly published: PublishedTotalsRepository,
  ) {}

  /**
   * In the caller's transaction. Oldest first, per product group, scope and side; what has no row has no data.
   *
   * @param fewest  what rests on fewer holdings is withheld from the desk too
   */
  async execute(tx: Tx, question: SeriesQuestion, policy: PolicyInForce, fewest = 1): Promise<readonly PublishedTotal[]> {
    if (!seesAll(tx)) return this.published.weeks(tx, question);
    // Without its own history a region has no cover at peak use: a year of every region is much to open for one map.
    const history = question.scopeKind === 'region' ? 0 : HISTORY_DAYS;
    const weeks = await this.series.weeks(tx, { ...question, from: addDays(question.from, -history) });
    return byScope(weeks).flatMap((own) => openWeeks(own, question.from, { policy: history === 0 ? null : policy, fewest }));
  }

  /** Monday of the newest week up to a day of which there is anything to see; null when there is none. */
  async newestWeek(tx: Tx, productGroup: string | null, until: Day): Promise<Day | null> {
    return (seesAll(tx) ? this.series : this.published).newestWeek(tx, productGroup, until);
  }
}

function seesAll({ actor }: Tx): boolean {
  return may(actor, 'totals.read-unprotected');
}

interface Opening {
  /** Null: without peaks. */
  readonly policy: PolicyInForce | null;
  readonly fewest: number;
}

function openWeeks(own: readonly ScopedWeek[], from: Day, { policy, fewest }: Opening): PublishedTotal[] {
  const [first] = own;
  if (first === undefined) return [];
  const { productGroup, scopeCode, side } = first;
  const factor = policy?.find('peak-factor', { productGroup })?.value.factor ?? null;
  return trendOf(own, factor, from).map((week) => ({ productGroup, scopeCode, side, week: openWeek(week, fewest) }));
}
