import { checkGtin } from '../identifiers/check-gtin.js';
import { checkUdiDi } from '../identifiers/check-udi-di.js';
import type { Fault } from '../problem.js';
import type { Filled, ReportBody } from './report-body.js';
import type { Reportable } from './reportable.js';
import type { ReportContext } from './report.js';

const YEARS_BACK = 2;

/**
 * What is wrong with the fields that every report has: the product group is known, article numbers are well formed,
 * the day is not in the future nor more than two years ago (that day itself is still taken), and "other" is explained.
 *
 * Source: contract, section 2; the two years are our own proposal.
 */
export function everyReportFaults(body: Filled<ReportBody>, context: ReportContext<Reportable>): Fault[] {
  return [...groupFaults(body, context), ...articleFaults(body), ...dayFaults(body, context.today), ...reasonFaults(body)];
}

function groupFaults({ productGroup, gtin, udiDi }: Filled<ReportBody>, context: ReportContext<Reportable>): Fault[] {
  if (productGroup !== undefined) {
    const known = context.productGroup(productGroup) !== undefined;
    return known ? [] : [{ code: 'report.product-group-unknown', pointer: '/productGroup' }];
  }
  if (gtin !== undefined || udiDi !== undefined) return [{ code: 'report.article-unknown', pointer: '/productGroup' }];
  return [{ code: 'report.field-missing', pointer: '/productGroup' }];
}

function articleFaults({ gtin, udiDi }: Filled<ReportBody>): Fault[] {
  const faults: Fault[] = [];
  if (gtin !== undefined && !checkGtin(gtin).ok) faults.push({ code: 'report.gtin', pointer: '/gtin' });
  if (udiDi !== undefined && !checkUdiDi(udiDi).ok) faults.push({ code: 'report.udi-di', pointer: '/udiDi' });
  return faults;
}

function dayFaults({ asOf }: Filled<ReportBody>, today: string): Fault[] {
  if (asOf === undefined) return [];
  if (asOf > today) return [{ code: 'report.in-future', pointer: '/asOf', values: { today } }];
  const earliest = `${Number(today.slice(0, 4)) - YEARS_BACK}${today.slice(4)}`;
  return asOf < earliest ? [{ code: 'report.too-old', pointer: '/asOf', values: { earliest } }] : [];
}

function reasonFaults(body: Filled<ReportBody>): Fault[] {
  const reason = 'reason' in body ? body.reason : undefined;
  if (reason !== 'other' || (body.note ?? '').trim() !== '') return [];
  return [{ code: 'report.reason-unexplained', pointer: '/note' }];
}
