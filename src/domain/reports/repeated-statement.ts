import { type Day, daysBetween } from '../calendar.js';
import type { StockBody } from './report-body.js';

const DAYS_PER_WEEK = 7;

/**
 * A statement again, of another day: the same stock and use. Deliveries announced for a day that has passed are left
 * out (they came and went, or did not come; either way they are not expected any more), and use over a period becomes
 * the same use per week, since the period was another one.
 *
 * Source: own proposal, for "nothing changed" in one press.
 */
export function repeatedStatement(body: StockBody, today: Day): StockBody {
  const { used, periodStart, periodEnd, incoming, confirmedJump: _answer, ...kept } = body;
  const still = (incoming ?? []).filter(({ expectedOn }) => expectedOn >= today);
  const again: StockBody = { ...kept, asOf: today, ...(still.length > 0 ? { incoming: still } : {}) };
  if (used === undefined || periodStart === undefined || periodEnd === undefined) return again;
  const perWeek = (used / (daysBetween(periodStart, periodEnd) + 1)) * DAYS_PER_WEEK;
  return { ...again, usedPerWeek: Number(perWeek.toFixed(6)) };
}
