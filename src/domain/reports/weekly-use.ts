import { daysBetween } from '../calendar.js';
import type { StockBody } from './report-body.js';

const DAYS_PER_WEEK = 7;

/**
 * Measured use per week of seven days [units of the report per week], not rounded: what was used in the stated period, or
 * the rate that was stated. Undefined when neither was. A use without the whole of its period says nothing.
 *
 *     used per week = used / days of the period, first and last included, x 7
 *
 * Source: contract, section 2, `stock`.
 */
export function weeklyUse({ usedPerWeek, used, periodStart, periodEnd }: StockBody): number | undefined {
  if (used === undefined || periodStart === undefined || periodEnd === undefined) return usedPerWeek;
  return (used / (daysBetween(periodStart, periodEnd) + 1)) * DAYS_PER_WEEK;
}
