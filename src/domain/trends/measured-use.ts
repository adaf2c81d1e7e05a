import { daysBetween } from '../calendar.js';
import type { Day } from '../calendar.js';
import { correctedUse } from '../cover/corrected-use.js';
import type { CorrectedUse } from '../cover/corrected-use.js';
import { amount, days as inDays, DAYS_PER_WEEK } from '../units.js';
import { divided, fromMicro, toMicro } from './micro.js';
import type { Statement } from './statement.js';

interface Period {
  readonly start: Day;
  readonly end: Day;
  readonly days: number;
  readonly use: CorrectedUse;
}

/** What was used, per week of seven days [base units per week]; `low`: there was nothing to use on any day. Source: `correctedUse`. */
export interface WeeklyUse {
  readonly perWeek: number;
  readonly confidence: CorrectedUse['confidence'];
}

/**
 * Measured use per week [base units per week] of the statements of one week. Uses of periods that do not overlap are
 * added up, so that daily counts make a week; where periods overlap, as when a count is sent in twice, the later
 * statement counts; each is corrected for its days without stock. Without any period: the latest rate that was stated. Null when nothing is known.
 *
 *     use per week = corrected use of the periods / their days x 7, days first and last included
 *
 * @param newestFirst  stock statements, the latest first
 *
 * Source: own definition; 10 a day on three days is 70 a week.
 */
export function measuredUse(newestFirst: readonly Statement[]): WeeklyUse | null {
  const periods = apart(newestFirst.flatMap(periodOf));
  if (periods.length === 0) return newestFirst.flatMap(rateOf)[0] ?? null;
  const used = periods.reduce((sum, { use }) => sum + toMicro(use.used), 0n);
  const days = periods.reduce((sum, period) => sum + period.days, 0);
  const confidence = periods.every(({ use }) => use.confidence === 'low') ? 'low' : 'normal';
  return { perWeek: fromMicro(divided(used * BigInt(DAYS_PER_WEEK), BigInt(days))), confidence };
}

/** The rate was corrected when it was kept. */
function rateOf({ usedPerWeek, daysOutOfStock = 0 }: Statement): WeeklyUse[] {
  if (usedPerWeek === null) return [];
  return [{ perWeek: usedPerWeek, confidence: daysOutOfStock >= DAYS_PER_WEEK ? 'low' : 'normal' }];
}

function periodOf({ used, periodStart, periodEnd, daysOutOfStock = 0 }: Statement): Period[] {
  if (used === null || periodStart === null || periodEnd === null) return [];
  const days = daysBetween(periodStart, periodEnd) + 1;
  const use = correctedUse({ used: amount(used), period: inDays(days), outOfStock: inDays(daysOutOfStock) });
  return [{ start: periodStart, end: periodEnd, days, use }];
}

function apart(newestFirst: readonly Period[]): Period[] {
  const chosen: Period[] = [];
  for (const period of newestFirst) {
    if (chosen.every(({ start, end }) => period.end < start || period.start > end)) chosen.push(period);
  }
  return chosen;
}
