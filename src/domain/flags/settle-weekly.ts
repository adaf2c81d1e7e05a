import { settleLevel } from '../thresholds/settle-level.js';
import type { Observed } from '../thresholds/settle-level.js';
import type { SettledBasis, SettlingRule } from '../thresholds/settling.js';
import type { Day } from '../calendar.js';
import type { SideStanding } from './evaluation-inputs.js';

/**
 * Settles a level when evaluations come as often as reports do. A week of reporting counts once towards a fall "after so
 * many milder evaluations in a row": within the same week, or when an older one comes in late, only the margin counts.
 * A side without any statement keeps what held.
 *
 * Source: own definition, see `settleLevel`.
 */
export function settleWeekly(before: SideStanding, week: Day | null, observed: Observed, rule: SettlingRule): SideStanding {
  if (week === null) return before;
  if (before.week === null || week > before.week) return { settled: settleLevel(before.settled, observed, rule), week };

  const { settled } = before;
  const next = settleLevel(settled, observed, { ...rule, evaluations: null });
  return {
    settled: { ...next, atExpected: uncounted(settled.atExpected, next.atExpected), atPeak: uncounted(settled.atPeak, next.atPeak) },
    week: before.week,
  };
}

function uncounted(before: SettledBasis, { level, milderInARow }: SettledBasis): SettledBasis {
  return { level, milderInARow: Math.min(milderInARow, before.milderInARow) };
}
