import { timesForEmptyDays } from '../cover/corrected-use.js';
import { DAYS_PER_WEEK } from '../units.js';
import { daysOfUse } from './days-of-use.js';
import type { StockBody } from './report-body.js';

/**
 * Measured use per week of seven days [units of the report per week], not rounded: what was used in the stated period, or
 * the rate that was stated, corrected for the days without stock. Undefined when neither was. A use without the whole of its period says nothing.
 *
 *     used per week = used / (days of the period, first and last included, less those without stock) x 7
 *
 * Source: contract, section 2, `stock`; `correctedUse`.
 */
export function weeklyUse(body: StockBody): number | undefined {
  const { usedPerWeek, used, daysOutOfStock = 0 } = body;
  const days = daysOfUse(body);
  const perWeek = used === undefined || days === null ? usedPerWeek : (used / days) * DAYS_PER_WEEK;
  return perWeek === undefined || days === null ? perWeek : perWeek * timesForEmptyDays(days, daysOutOfStock);
}
