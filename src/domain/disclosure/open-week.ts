import type { Cover } from '../cover/cover.js';
import type { TrendWeek } from '../trends/trend-of.js';
import type { ProtectedWeek } from './protected-week.js';
import type { Released } from './releasable.js';

/**
 * A week as the triage desk sees it, which may read every total: amounts in base units, rates per week, cover in weeks. What
 * nobody stated is no data, and so is cover that is unknown, or of something unused.
 *
 * @param fewest  what rests on fewer holdings is withheld all the same: for an answer that leaves the desk
 *
 * Source: own definition.
 */
export function openWeek(week: TrendWeek, fewest = 1): ProtectedWeek {
  const { weekStart, holdings, userHoldings, expecterHoldings, peakHoldings, coverAtExpected, coverAtPeak } = week;
  const told = (by: number, value: number | null): Released => {
    if (by === 0) return { state: 'no-data', value: null };
    if (by < fewest) return { state: 'withheld', value: null };
    return value === null ? { state: 'no-data', value: null } : { state: 'shown', value };
  };
  // How many holdings have any is not counted: three who reported may be one who has some.
  const uncounted = (value: number): Released => told(fewest > 1 ? Math.min(holdings, 1) : holdings, value);
  return {
    weekStart,
    usable: told(holdings, week.usable),
    blocked: uncounted(week.blocked),
    used: told(userHoldings, week.used),
    expected: told(expecterHoldings, week.expected),
    incoming: uncounted(week.incoming),
    coverAtExpected: told(expecterHoldings, weeksIn(coverAtExpected)),
    coverAtPeak: told(peakHoldings, weeksIn(coverAtPeak)),
    signals: told(
      Math.max(holdings, 1),
      week.signals.reduce((sum, count) => sum + count, 0),
    ),
  };
}

function weeksIn(cover: Cover): number | null {
  return cover.kind === 'lasts' ? cover.weeks : null;
}
