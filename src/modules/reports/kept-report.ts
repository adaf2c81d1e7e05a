import type { ReportKind } from '../../domain/reports/report-kind.js';

/** One version of a report as its own organisation may read it again. */
export interface KeptReport {
  readonly reportId: string;
  readonly version: number;
  readonly filedAt: Date;
  readonly recordedAt: Date;
  readonly organisationId: string;
  readonly kind: ReportKind;
  readonly productGroup: string;
  readonly asOf: string;
  readonly basis: string;
  readonly state: 'filed' | 'withdrawn';
  readonly isCurrent: boolean;
  /** Person or machine that filed the first version; null: the service itself, for an import. */
  readonly filedBy: string | null;
  readonly receipt: string;
  /** As filed; of a withdrawal the reason. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly severity: number | null;
  /** Filed with a test key. */
  readonly sandbox: boolean;
}

/** What a list of own reports is narrowed down to; days are inclusive. */
export interface ReportFilters {
  readonly productGroup?: string;
  readonly kind?: ReportKind;
  readonly status?: 'filed' | 'withdrawn';
  readonly asOfFrom?: string;
  readonly asOfTo?: string;
  /** Person or machine that filed the first version. */
  readonly filedBy?: string | undefined;
}
