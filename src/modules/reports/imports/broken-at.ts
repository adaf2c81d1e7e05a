import { Problem } from '../../../domain/problem.js';
import { HeadRefused } from './head-refused.js';
import type { ImportStanding } from './import-standing.js';
import { RowBroken } from './row-broken.js';
import type { Rejection } from './row-fault.js';

/** Where a file could not be read any further, and why; undefined when what went wrong is no fault of the file. */
export function brokenAt(fault: unknown, { lastRow }: ImportStanding): Rejection | undefined {
  if (fault instanceof HeadRefused) {
    const faults = fault.faults.map(({ column, fault: { code, values } }) => ({ column, value: column, code, ...(values && { values }) }));
    return { number: fault.row, given: '', faults };
  }
  if (fault instanceof RowBroken) return { number: fault.row, given: '', faults: [{ column: '', value: '', code: 'import.csv-broken' }] };
  if (!(fault instanceof Problem)) return undefined;
  const faults = fault.faults.map(({ code, values }) => ({ column: '', value: '', code, ...(values && { values }) }));
  return { number: lastRow + 1, given: '', faults };
}
