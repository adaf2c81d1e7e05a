import type { Assessment, Conclusion } from '../../domain/panel/assessment.js';

/** An assessment as it is kept. */
export interface FiledAssessment extends Assessment {
  readonly id: string;
  readonly flagId: string;
  readonly personId: string;
  /** For who may know names; null for other experts. */
  readonly expert: string | null;
  /** Id of the discipline in the catalogue. */
  readonly discipline: string | null;
  readonly version: number;
  readonly filedAt: Date;
}

/** The chair's conclusion as it is kept; the newest. */
export interface FiledConclusion extends Omit<Conclusion, 'confirmedBecause'> {
  readonly version: number;
  readonly concludedAt: Date;
}
