import type { Day } from '../calendar.js';
import type { StockBody } from './report-body.js';
import { weeklyUse } from './weekly-use.js';

/**
 * A statement again, of another day: the same stock and use. Deliveries announced for a day that has passed are left
 * out (they came and went, or did not come; either way they are not expected any more), and use over a period becomes
 * the same use per week, since the period was another one; so does use that was corrected for days without stock.
 *
 * Source: own proposal, for "nothing changed" in one press.
 */
export function repeatedStatement(body: StockBody, today: Day): StockBody {
  const { used, periodStart: _start, periodEnd: _end, daysOutOfStock, incoming, confirmedJump: _answer, ...kept } = body;
  const still = (incoming ?? []).filter(({ expectedOn }) => expectedOn >= today);
  const again: StockBody = { ...kept, asOf: today, ...(still.length > 0 ? { incoming: still } : {}) };
  const perWeek = used === undefined && daysOutOfStock === undefined ? undefined : weeklyUse(body);
  return perWeek === undefined ? again : { ...again, usedPerWeek: Number(perWeek.toFixed(6)) };
}
