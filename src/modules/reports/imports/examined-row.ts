import type { Fault } from '../../../domain/problem.js';
import type { Understood } from '../../../domain/reports/report.js';
import type { Reportable } from '../../../domain/reports/reportable.js';
import type { ReportContext } from '../../../domain/reports/report.js';
import { examineBody } from '../examine-body.js';
import type { FreshRow } from './read-row.js';

export type ExaminedRow =
  | { readonly ok: true; readonly row: FreshRow; readonly understood: Understood }
  | { readonly ok: false; readonly row: FreshRow; readonly faults: readonly Fault[] };

/** A row, judged as a single report is; what is wrong with how a cell is written comes before what it would mean. */
export function examinedRow(row: FreshRow, context: ReportContext<Reportable>): ExaminedRow {
  if (row.body === undefined) return { ok: false, row, faults: row.faults };
  const examined = examineBody(row.body, context);
  if (examined.ok && row.faults.length === 0) return { ok: true, row, understood: examined.understood };
  const written = new Set(row.faults.map(({ pointer }) => pointer));
  const others = examined.ok ? [] : examined.faults.filter(({ pointer }) => !written.has(pointer));
  return { ok: false, row, faults: [...row.faults, ...others] };
}
