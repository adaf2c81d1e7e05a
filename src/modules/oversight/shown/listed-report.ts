import type { ReportKind } from '../../../domain/reports/report-kind.js';

/** A report as a list shows it. */
export interface ListedReport {
  readonly reportId: string;
  readonly organisationId: string;
  readonly filedAt: Date;
  readonly kind: ReportKind;
  readonly productGroup: string;
  readonly asOf: string;
  readonly state: 'filed' | 'withdrawn';
}

/** One version of a report, opened; without who filed it. */
export interface OpenedVersion extends ListedReport {
  readonly version: number;
  readonly recordedAt: Date;
  /** As filed; of a withdrawal the reason. */
  readonly body: Readonly<Record<string, unknown>>;
}
