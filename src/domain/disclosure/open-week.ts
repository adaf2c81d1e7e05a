import type { Cover } from '../cover/cover.js';
import type { TrendWeek } from '../trends/trend-of.js';
import type { ProtectedWeek } from './protected-week.js';
import type { Released } from './releasable.js';

/**
 * A week as the triage desk sees it, which may read every total: amounts in base units, rates per week, cover in weeks. What
 * nobody stated is no data, and so is cover that is unknown, or of something unused.
 *
 * Source: own definition.
 */
export function openWeek(week: TrendWeek): ProtectedWeek {
  const { weekStart, reporters, users, expecters, coverAtExpected, coverAtPeak, signals } = week;
  const stated = (value: number): Released => ofThose(reporters, value);
  return {
    weekStart,
    usable: stated(week.usable),
    blocked: stated(week.blocked),
    used: ofThose(users, week.used),
    expected: ofThose(expecters, week.expected),
    incoming: stated(week.incoming),
    coverAtExpected: ofThose(expecters, weeksIn(coverAtExpected)),
    coverAtPeak: ofThose(reporters, weeksIn(coverAtPeak)),
    signals: { state: 'shown', value: signals.reduce((sum, count) => sum + count, 0) },
  };
}

function ofThose(howMany: number, value: number | null): Released {
  return howMany === 0 || value === null ? { state: 'no-data', value: null } : { state: 'shown', value };
}

function weeksIn(cover: Cover): number | null {
  return cover.kind === 'lasts' ? cover.weeks : null;
}
