import { refuseAll } from '../problem.js';
import type { CountingUnit } from '../units.js';
import type { ReportBody, StockBody, SurgeBody } from './report-body.js';
import { reportFaults } from './report-faults.js';
import type { Counting, Report, ReportContext, ReportNotice, Understood } from './report.js';
import type { Reportable } from './reportable.js';

/**
 * A report (melding) of good shape as one that makes sense, with what its reporter should know. Quantities stay in the
 * unit they were stated in; `effectiveAmounts` has them in base units.
 *
 * Source: contract, section 2, report body.
 * @throws {Problem} with every fault at once
 */
export function understandReport(body: ReportBody, context: ReportContext<Reportable>): Understood {
  refuseAll(reportFaults(body, context));
  const group = body.productGroup === undefined ? undefined : context.productGroup(body.productGroup);
  if (group === undefined) throw new RangeError('a report without a known product group has a fault');
  return { report: reportOf(body, group), notices: noticesOf(body, group) };
}

function reportOf(body: ReportBody, group: Reportable): Report {
  const common = { productGroup: group.id, basis: body.basis ?? ('voluntary' as const) };
  switch (body.kind) {
    case 'stock':
      return { kind: body.kind, body, counting: countingOf(body, group), ...common };
    case 'demand-surge':
      return { kind: body.kind, body, counting: countingOf(body, group), ...common };
    case 'shortage':
      return { kind: body.kind, body, ...common };
    default:
      return { kind: body.kind, body, ...common };
  }
}

function countingOf({ unit, packSize }: StockBody | SurgeBody, group: Reportable): Counting {
  const counted: CountingUnit = unit ?? group.baseUnit;
  return { unit: counted, packSize: counted === 'box' ? (packSize ?? group.boxSizes[0]) : undefined };
}

function noticesOf(body: ReportBody, group: Reportable): ReportNotice[] {
  const notices: ReportNotice[] = [];
  const [only] = group.boxSizes;
  const assumed = 'unit' in body && body.unit === 'box' && body.packSize === undefined;
  if (assumed && only !== undefined) notices.push({ code: 'pack-size-assumed', packSize: only });
  return body.kind === 'stock' ? [...notices, ...stockNotices(body)] : notices;
}

function stockNotices({ asOf, lots = [], usedPerWeek, used }: StockBody): ReportNotice[] {
  const notices: ReportNotice[] = [];
  const expired = lots.filter(({ expiresOn }) => expiresOn <= asOf).reduce((sum, { quantity }) => sum + quantity, 0);
  if (expired > 0) notices.push({ code: 'expired-not-counted', quantity: expired });
  if (usedPerWeek === undefined && used === undefined) notices.push({ code: 'no-use-stated' });
  return notices;
}
