import type { ReportKind } from '../../domain/reports/report-kind.js';

/** One version of a report with who filed it, as the triage desk reads it. */
export interface ReadVersion {
  readonly reportId: string;
  readonly version: number;
  readonly filedAt: Date;
  readonly recordedAt: Date;
  readonly kind: ReportKind;
  readonly productGroup: string;
  readonly asOf: string;
  readonly state: 'filed' | 'withdrawn';
  readonly severity: number | null;
  readonly receipt: string;
  /** As filed; of a withdrawal the reason. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly authorKind: string;
  /** Null for a machine, and for an import by the service itself. */
  readonly authorName: string | null;
  readonly authorEmail: string | null;
  readonly organisationId: string;
  readonly organisation: string;
  readonly sector: string;
  readonly region: string | null;
}

/** A report with everything it once said, newest version first. */
export type ReadReport = readonly [ReadVersion, ...ReadVersion[]];
