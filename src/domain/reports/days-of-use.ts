import { daysBetween } from '../calendar.js';
import { DAYS_PER_WEEK } from '../units.js';
import type { Filled, StockBody } from './report-body.js';

/**
 * Days that the stated use is about: those of its period, first and last included, or seven of a rate; null where the period is not whole,
 * or ends before it begins. Source: contract, section 2, `stock`.
 */
export function daysOfUse({ used, periodStart, periodEnd }: Filled<StockBody>): number | null {
  if (used === undefined) return DAYS_PER_WEEK;
  if (periodStart === undefined || periodEnd === undefined || periodStart > periodEnd) return null;
  return daysBetween(periodStart, periodEnd) + 1;
}
