import type { StatedLine } from '../domain/repair/stated-line.js';
import { amount, toBase } from '../domain/units.js';
import type { Amount } from '../domain/units.js';
import { dayNumber } from '../domain/watch/kept-statement.js';
import type { SupplierStatement } from '../domain/watch/warehouse-view.js';
import type { CareReport, SupplierReport } from './replay-folder.js';

/** A line of a site with all that the file says. */
export function careAsWritten(event: CareReport, line: CareReport['lines'][number], packSize: number): StatedLine {
  const { stock, used, received, on_order: onOrder, unit } = line;
  const base = (figure: number | null) => (figure === null ? null : toBase(figure, unit, packSize));
  return {
    from: dayNumber(event.period_start),
    to: dayNumber(event.period_end),
    ...{ stock: base(stock), used: base(used), received: base(received), onOrder: base(onOrder) },
    packSize,
    countedIn: unit,
  };
}

/** A line of a supplier with all that the file says; null where it says nothing of stock or of what is to come in. */
export function supplierAsWritten(
  event: SupplierReport,
  line: SupplierReport['lines'][number],
  packSize: number,
): SupplierStatement | null {
  const { stock, received, shipped, backorder, expected_inbound_28d: expected, unit } = line;
  if (stock === null || expected === null) return null;
  const base = (figure: number | null): Amount => (figure === null ? amount(0) : toBase(figure, unit, packSize));
  return {
    to: dayNumber(event.period_end),
    id: event.report_id,
    createdAt: event.created_at,
    ...{ stock: base(stock), received: base(received), shipped: base(shipped), backorder: base(backorder), expected: base(expected) },
  };
}
