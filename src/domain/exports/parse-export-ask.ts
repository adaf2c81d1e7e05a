import { type Day, parseDay } from '../calendar.js';
import { reasonFaults } from '../flags/reason-faults.js';
import { type Fault, refuseAll } from '../problem.js';

/** What was filled in, as text; empty is anything. */
export interface TypedExportAsk {
  readonly productGroup: string;
  readonly from: string;
  readonly until: string;
  readonly reason: string;
}

/** Which reports somebody of the desk wants to take out, and why; null is any. */
export interface ExportAsk {
  readonly productGroup: string | null;
  /** First day of `asOf`, inclusive. */
  readonly from: Day | null;
  /** Last day of `asOf`, inclusive. */
  readonly until: Day | null;
  readonly reason: string;
}

/**
 * Understands which reports are asked for. @throws {Problem} with every fault at once
 * Source: own procedure; the reason is what the second person decides on.
 */
export function parseExportAsk(typed: TypedExportAsk, productGroups: readonly string[]): ExportAsk {
  const productGroup = filledIn(typed.productGroup);
  const from = filledIn(typed.from);
  const until = filledIn(typed.until);
  refuseAll([
    ...(productGroup === null || productGroups.includes(productGroup) ? [] : [faultAt('export.product-group', 'productGroup')]),
    ...dayFaults(from, 'from'),
    ...dayFaults(until, 'until'),
    ...orderFaults(from, until),
    ...reasonFaults(typed.reason),
  ]);
  return { productGroup, from, until, reason: typed.reason.trim() };
}

function filledIn(text: string): string | null {
  const typed = text.trim();
  return typed === '' ? null : typed;
}

function dayFaults(day: string | null, field: string): Fault[] {
  return day !== null && parseDay(day) === null ? [faultAt('export.day', field)] : [];
}

function orderFaults(from: string | null, until: string | null): Fault[] {
  if (from === null || until === null || parseDay(from) === null || parseDay(until) === null) return [];
  return from > until ? [faultAt('export.days-order', 'until')] : [];
}

function faultAt(code: Fault['code'], field: string): Fault {
  return { code, pointer: `/${field}` };
}
