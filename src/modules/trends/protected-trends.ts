import { Injectable } from '@nestjs/common';
import { addDays, mondayOf } from '../../domain/calendar.js';
import type { Day } from '../../domain/calendar.js';
import { type ProtectedWeek, protectedWeek } from '../../domain/disclosure/protected-week.js';
import type { Actor } from '../../platform/actor.js';
import type { SeriesQuestion } from './series.repository.js';
import { type Trend, TrendSeries } from './trend-series.js';

/** A trend as anybody may see it: a week for every week that was asked for. */
export interface ProtectedTrend extends Omit<Trend, 'weeks'> {
  readonly weeks: readonly ProtectedWeek[];
}

const NONE = { value: null, state: 'no-data' } as const;
const EMPTY = {
  usable: NONE,
  blocked: NONE,
  used: NONE,
  expected: NONE,
  incoming: NONE,
  coverAtExpected: NONE,
  coverAtPeak: NONE,
  signals: NONE,
};
const DAYS_PER_WEEK = 7;

/** Weekly series as anybody but the desk sees them: every figure has been through the gate. */
@Injectable()
export class ProtectedTrends {
  constructor(private readonly trendSeries: TrendSeries) {}

  async execute(actor: Actor, question: SeriesQuestion): Promise<readonly ProtectedTrend[]> {
    const { trends, minimumHoldings } = await this.trendSeries.execute(actor, question);
    const mondays = mondaysBetween(question.from, question.to);
    return trends.map((trend) => {
      const known = new Map(trend.weeks.map((week) => [week.weekStart, protectedWeek(week, minimumHoldings)]));
      return { ...trend, weeks: mondays.map((weekStart) => known.get(weekStart) ?? { weekStart, ...EMPTY }) };
    });
  }
}

function mondaysBetween(from: Day, to: Day): Day[] {
  const mondays: Day[] = [];
  for (let monday = mondayOf(from); monday <= to; monday = addDays(monday, DAYS_PER_WEEK)) mondays.push(monday);
  return mondays;
}
