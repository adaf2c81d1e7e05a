import type { ExportAsk } from '../../../domain/exports/parse-export-ask.js';
import type { ExportSteps } from '../../../domain/exports/export-standing.js';

/** Reports that somebody of the desk wants to take out, and what became of it. */
export interface ReportExport extends ExportAsk, ExportSteps {
  readonly id: string;
  readonly askedBy: string;
  readonly askedAt: Date;
  readonly decidedBy: string | null;
}
