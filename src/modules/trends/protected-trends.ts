import { Injectable } from '@nestjs/common';
import { addDays, dayInNetherlands, mondayOf } from '../../domain/calendar.js';
import type { Day } from '../../domain/calendar.js';
import type { ProtectedWeek } from '../../domain/disclosure/protected-week.js';
import type { Side } from '../../domain/parties/sectors.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import { PolicyOn } from '../expected-use/index.js';
import { byScope } from './by-scope.js';
import type { PublishedTotal } from './published/published-totals.repository.js';
import type { SeriesQuestion } from './series.repository.js';
import { TotalsInSight } from './totals-in-sight.js';

/** The weeks of one scope and side as they were published: one for every week that was asked for, oldest first. */
export interface ProtectedTrend {
  readonly scopeCode: string;
  readonly side: Side;
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

/**
 * Weekly series as they were published. The desk gets them as they are now, since it reads all reports anyway; but what leaves
 * the service is never a total of fewer holdings than the minimum, whoever asks.
 */
@Injectable()
export class ProtectedTrends {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly totals: TotalsInSight,
    private readonly policyOn: PolicyOn,
  ) {}

  async execute(actor: Actor, question: SeriesQuestion): Promise<readonly ProtectedTrend[]> {
    const span = { from: mondayOf(question.from), to: mondayOf(question.to) };
    const totals = await this.database.transaction(actor, async (tx) => {
      const policy = await this.policyOn.execute(tx, dayInNetherlands(this.clock.now()));
      return this.totals.execute(tx, { ...question, ...span }, policy, policy.get('minimum-holdings').value.holdings);
    });
    return byScope(totals).flatMap((own) => trendIn(own, span));
  }
}

function trendIn(own: readonly PublishedTotal[], { from, to }: { readonly from: Day; readonly to: Day }): ProtectedTrend[] {
  const [first] = own;
  if (first === undefined) return [];
  const known = new Map(own.map(({ week }) => [week.weekStart, week]));
  const weeks: ProtectedWeek[] = [];
  for (let weekStart = from; weekStart <= to; weekStart = addDays(weekStart, DAYS_PER_WEEK)) {
    weeks.push(known.get(weekStart) ?? { weekStart, ...EMPTY });
  }
  return [{ scopeCode: first.scopeCode, side: first.side, weeks }];
}
