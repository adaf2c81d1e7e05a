import type { Day } from '../calendar.js';
import type { Cover } from '../cover/cover.js';
import type { TrendWeek } from '../trends/trend-of.js';
import { release } from './release.js';
import type { Released } from './releasable.js';

/**
 * A week of a series as it may be shown; amounts in base units, rates per week, cover in weeks. Source: own proposal, see
 * `releasable`.
 */
export interface ProtectedWeek {
  readonly weekStart: Day;
  readonly usable: Released;
  readonly blocked: Released;
  readonly used: Released;
  readonly expected: Released;
  readonly incoming: Released;
  readonly coverAtExpected: Released;
  readonly coverAtPeak: Released;
  /** How many shortages were reported. */
  readonly signals: Released;
}

/**
 * A week through the gate. Each figure rests on those who stated it: a use that two holdings measured stays withheld,
 * though ten stated their stock, and so does cover at peak when any week of its history rests on so few. Cover that is
 * unknown, or of something unused, is no data. Blocked and announced stock are withheld from everybody, however many
 * reported: it is not counted how many holdings have any, and the total may be that of one.
 *
 * @param minimum  fewest holdings, from the policy in force
 *
 * Source: own proposal, see `releasable`.
 */
export function protectedWeek(week: TrendWeek, minimum: number): ProtectedWeek {
  const all = { holdings: week.holdings };
  const users = { holdings: week.userHoldings };
  const expecters = { holdings: week.expecterHoldings };
  return {
    weekStart: week.weekStart,
    usable: release(week.usable, all, minimum),
    blocked: uncounted(week),
    used: release(week.used, users, minimum),
    expected: release(week.expected, expecters, minimum),
    incoming: uncounted(week),
    coverAtExpected: release(weeksIn(week.coverAtExpected), expecters, minimum),
    coverAtPeak: release(weeksIn(week.coverAtPeak), { holdings: week.peakHoldings }, minimum),
    signals: release(
      week.signals.reduce((sum, count) => sum + count, 0),
      all,
      minimum,
    ),
  };
}

function uncounted({ holdings }: TrendWeek): Released {
  return { state: holdings === 0 ? 'no-data' : 'withheld', value: null };
}

function weeksIn(cover: Cover): number | null {
  return cover.kind === 'lasts' ? cover.weeks : null;
}
