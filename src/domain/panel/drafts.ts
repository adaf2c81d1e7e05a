import type { Day } from '../calendar.js';
import type { AdviceKind } from './advice.js';
import type { PanelProgress } from './panel-progress.js';

/** What somebody typed or sent as one advice; empty text is the same as nothing. */
export interface AdviceDraft {
  readonly dike?: number | null;
  readonly action?: string;
  readonly amountPerWeek?: string | number;
  readonly weeks?: string | number;
  readonly until?: string;
  readonly text?: string;
}

/** What somebody typed or sent as an assessment. */
export interface AssessmentDraft {
  readonly seriousness?: string | number;
  readonly certainty?: string;
  readonly alternatives?: string;
  readonly demand?: string;
  readonly market?: string;
  readonly advice?: readonly AdviceDraft[];
}

/** What a chair typed or sent as a conclusion. */
export interface ConclusionDraft {
  readonly summary?: string;
  readonly seriousness?: string | number;
  readonly advice?: readonly AdviceDraft[];
  /** The chair knows that few assessed it, or that nothing is advised, and concludes for this reason. */
  readonly confirmed?: boolean;
  readonly reason?: string;
}

/** What a draft is read against. */
export interface DraftReading {
  readonly kinds: readonly AdviceKind[];
  /** The day it is: advice that ends before it is no advice. */
  readonly today: Day;
  /** Of who typed: decides what 1.234 means. */
  readonly language: 'nl' | 'en';
}

/** What a conclusion is read against. */
export interface ConclusionReading extends DraftReading {
  readonly panel: PanelProgress;
}
