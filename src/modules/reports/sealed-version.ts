import type { KeptAmounts } from '../../domain/reports/kept-amounts.js';
import { type Place, rowOf } from '../../platform/sealing/place.js';
import type { Sealer } from '../../platform/sealing/sealer.js';
import type { ReportVersion } from './report-version.js';

/** What is closed of a version. */
export interface SealedVersion {
  readonly receipt: Buffer;
  readonly body: Buffer;
  readonly amounts: Buffer;
}

export function sealedVersion(sealer: Sealer, version: ReportVersion): SealedVersion {
  const { severity: _, ...amounts } = version.amounts;
  const kept: KeptAmounts = { periodStart: version.periodStart, periodEnd: version.periodEnd, ...amounts };
  return {
    receipt: sealer.seal(reportPlace(version, 'receipt'), version.receipt),
    body: sealer.seal(reportPlace(version, 'body'), version.body),
    amounts: sealer.seal(reportPlace(version, 'amounts'), kept),
  };
}

/** Where a sealed value of a version stands. */
export function reportPlace({ reportId, version }: Pick<ReportVersion, 'reportId' | 'version'>, column: keyof SealedVersion): Place {
  return { table: 'report', row: rowOf(reportId, version), column };
}
