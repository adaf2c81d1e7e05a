import { addDays, daysBetween } from '../domain/calendar.js';
import { toBase } from '../domain/units.js';
import type { KeptStatement } from '../domain/watch/kept-statement.js';
import type { CareReport, SupplierReport } from './replay-folder.js';

type Report = CareReport | SupplierReport;

const WEEK = 7;
/** A supplier states what it expects in four weeks: a quarter of it each week. */
const WEEKS_ANNOUNCED = [1, 2, 3, 4] as const;

/** A line of a site as the service would have it: without what was received. Null where nothing of stock is said, which is not taken. */
export function careAsFiled(event: CareReport, line: CareReport['lines'][number], packSize: number): KeptStatement | null {
  const { stock, used, on_order: onOrder, unit } = line;
  const base = (figure: number | null) => (figure === null ? null : toBase(figure, unit, packSize));
  const usable = base(stock);
  if (usable === null) return null;
  return { ...whoAndWhen(event), ...useOf(event, base(used)), usable, onOrder: base(onOrder), deliveries: null, packSize, countedIn: unit };
}

/** A line of a supplier as the service would have it: what it ships and what is to come in, and neither what came in nor what it owes. */
export function supplierAsFiled(event: SupplierReport, line: SupplierReport['lines'][number], packSize: number): KeptStatement | null {
  const { stock, shipped, expected_inbound_28d: expected, unit } = line;
  const base = (figure: number | null) => (figure === null ? null : toBase(figure, unit, packSize));
  const [usable, inbound] = [base(stock), base(expected)];
  if (usable === null) return null;
  const each = inbound === null ? null : inbound / WEEKS_ANNOUNCED.length;
  const deliveries = each === null ? null : WEEKS_ANNOUNCED.map((weeks) => ({ on: addDays(event.period_end, WEEK * weeks), amount: each }));
  return { ...whoAndWhen(event), ...useOf(event, base(shipped)), usable, onOrder: null, deliveries, packSize, countedIn: unit };
}

function whoAndWhen({ report_id: reportId, reporter: organisationId, created_at: receivedAt, period_end: asOf }: Report) {
  return { reportId, organisationId, receivedAt, asOf };
}

function useOf({ period_start: periodStart, period_end: periodEnd }: Report, used: number | null) {
  if (used === null) return { used, usedPerWeek: null, periodStart: null, periodEnd: null };
  return { used, usedPerWeek: (used / (daysBetween(periodStart, periodEnd) + 1)) * WEEK, periodStart, periodEnd };
}
