import { daysBetween } from '../calendar.js';
import type { Day } from '../calendar.js';
import { divided, fromMicro, toMicro } from './micro.js';
import type { Statement } from './statement.js';

interface Period {
  readonly start: Day;
  readonly end: Day;
  readonly used: number;
}

const DAYS_PER_WEEK = 7n;

/**
 * Measured use per week [base units per week] of the statements of one week. Uses of periods that do not overlap are
 * added up, so that daily counts make a week; where periods overlap, as when a count is sent in twice, the later
 * statement counts. Without any period: the latest rate that was stated. Null when nothing is known.
 *
 *     use per week = used in the periods / their days x 7, days first and last included
 *
 * @param newestFirst  stock statements, the latest first
 *
 * Source: own definition; 10 a day on three days is 70 a week.
 */
export function measuredUse(newestFirst: readonly Statement[]): number | null {
  const periods = apart(newestFirst.flatMap(periodOf));
  if (periods.length === 0) return newestFirst.find(({ usedPerWeek }) => usedPerWeek !== null)?.usedPerWeek ?? null;
  const used = periods.reduce((sum, period) => sum + toMicro(period.used), 0n);
  const days = periods.reduce((sum, { start, end }) => sum + daysBetween(start, end) + 1, 0);
  return fromMicro(divided(used * DAYS_PER_WEEK, BigInt(days)));
}

function periodOf({ used, periodStart, periodEnd }: Statement): Period[] {
  if (used === null || periodStart === null || periodEnd === null) return [];
  return [{ used, start: periodStart, end: periodEnd }];
}

function apart(newestFirst: readonly Period[]): Period[] {
  const chosen: Period[] = [];
  for (const period of newestFirst) {
    if (chosen.every(({ start, end }) => period.end < start || period.start > end)) chosen.push(period);
  }
  return chosen;
}
