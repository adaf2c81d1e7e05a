import type { Fault } from '../problem.js';
import { everyReportFaults } from './every-report-faults.js';
import type { Filled, NoticeBody, ShortageBody, StockBody, SurgeBody } from './report-body.js';
import type { ReportContext } from './report.js';
import type { Reportable } from './reportable.js';
import { shortageFaults } from './shortage-faults.js';
import { spanFaults } from './span-faults.js';
import { stockFaults } from './stock-faults.js';
import { surgeFaults } from './surge-faults.js';

/** A body of known kind of which only the fields of good shape are left. */
export type FilledReport =
  | (Filled<StockBody> & Pick<StockBody, 'kind'>)
  | (Filled<ShortageBody> & Pick<ShortageBody, 'kind'>)
  | (Filled<NoticeBody> & Pick<NoticeBody, 'kind'>)
  | (Filled<SurgeBody> & Pick<SurgeBody, 'kind'>);

/**
 * Everything that does not make sense in a report, at once. A field that is missing is no fault here: which fields
 * there must be is for the schema of its kind.
 *
 * @param malformed  names of the fields that were given and are of no good shape; the schema has said so already
 *
 * Source: contract, section 2, report body.
 */
export function reportFaults(body: FilledReport, context: ReportContext<Reportable>, malformed: ReadonlySet<string> = new Set()): Fault[] {
  const group = body.productGroup === undefined ? undefined : context.productGroup(body.productGroup);
  const faults = [...sideFaults(body, context), ...everyReportFaults(body, context), ...ownFaults(body, group, malformed)];
  return faults.filter(({ pointer }) => !malformed.has(pointer.slice(1)));
}

/** Interruptions and discontinuations are for suppliers. Source: contract, section 2; article 10a of Regulation (EU) 2017/745. */
function sideFaults({ kind }: FilledReport, { side }: ReportContext<Reportable>): Fault[] {
  const notice = kind === 'interruption' || kind === 'discontinuation';
  return notice && side === 'care' ? [{ code: 'report.notice-of-care', pointer: '/kind' }] : [];
}

function ownFaults(body: FilledReport, group: Reportable | undefined, malformed: ReadonlySet<string>): Fault[] {
  switch (body.kind) {
    case 'stock':
      return stockFaults(body, group);
    case 'shortage':
      return shortageFaults(body, group);
    case 'demand-surge':
      return surgeFaults(body, group, malformed);
    default:
      return spanFaults(body);
  }
}
