import { Injectable } from '@nestjs/common';
import { addDays, dayInNetherlands, mondayOf } from '../../domain/calendar.js';
import type { Day } from '../../domain/calendar.js';
import type { Side } from '../../domain/parties/sectors.js';
import { type TrendWeek, trendOf } from '../../domain/trends/trend-of.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import { PolicyOn } from '../expected-use/index.js';
import { type ScopedWeek, type SeriesQuestion, SeriesRepository } from './series.repository.js';

/** The weeks of one scope and side with their cover, oldest first. Unprotected: for the desk, and behind the gate. */
export interface Trend {
  readonly scopeKind: 'national' | 'region';
  readonly scopeCode: string;
  readonly side: Side;
  readonly weeks: readonly TrendWeek[];
}

/** Trends, and the fewest holdings that a figure of them must rest on to be shown. */
export interface TrendsFound {
  readonly trends: readonly Trend[];
  readonly minimumHoldings: number;
}

/** The peak of the first week rests on the year before it. */
const HISTORY_DAYS = 364;

/** Weekly series of a product group per scope and side, with cover at expected and at peak use. Figures are unprotected. */
@Injectable()
export class TrendSeries {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly series: SeriesRepository,
    private readonly policyOn: PolicyOn,
  ) {}

  async execute(actor: Actor, question: SeriesQuestion): Promise<TrendsFound> {
    const [from, to] = [mondayOf(question.from), mondayOf(question.to)];
    return this.database.transaction(actor, async (tx) => {
      const [policy, weeks] = await Promise.all([
        this.policyOn.execute(tx, dayInNetherlands(this.clock.now())),
        this.series.weeks(tx, { ...question, from: addDays(from, -HISTORY_DAYS), to }),
      ]);
      const factor = policy.find('peak-factor', { productGroup: question.productGroup })?.value.factor ?? null;
      return { trends: trendsIn(weeks, factor, from), minimumHoldings: policy.get('minimum-holdings').value.holdings };
    });
  }
}

function trendsIn(weeks: readonly ScopedWeek[], factor: number | null, from: Day): Trend[] {
  const groups = new Map<string, ScopedWeek[]>();
  for (const week of weeks) {
    const key = `${week.scopeKind} ${week.scopeCode} ${week.side}`;
    groups.set(key, [...(groups.get(key) ?? []), week]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { scopeKind, scopeCode, side } = first;
    return [{ scopeKind, scopeCode, side, weeks: trendOf(group, factor, from) }];
  });
}
