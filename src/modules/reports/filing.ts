import type { Understood } from '../../domain/reports/report.js';
import type { Asked } from './once.js';
import type { Receipt } from './receipt.js';
import type { ReportVersion } from './report-version.js';

/** A report that is understood and not yet kept, and what its filer gets when it is. */
export interface Filing {
  readonly asked: Asked;
  readonly understood: Understood;
  readonly version: ReportVersion;
  readonly answer: Receipt;
}
