import type { AssessmentDraft, ConclusionDraft } from '../../../../domain/panel/drafts.js';

/** What people of the demo did with one flag; times are hours after it was raised. */
export interface DemoScene {
  readonly productGroup: string;
  readonly scope: string;
  /** Left as it is: the worker puts it before the panel. */
  readonly untouched?: boolean;
  readonly dismissal?: { readonly by: string; readonly hours: number; readonly reason: string };
  readonly assessments?: readonly { readonly by: string; readonly hours: number; readonly draft: AssessmentDraft }[];
  readonly conclusion?: { readonly by: string; readonly hours: number; readonly draft: ConclusionDraft };
  readonly escalation?: { readonly by: string; readonly hours: number; readonly summary: string };
  readonly acknowledgement?: { readonly by: string; readonly hours: number; readonly followUp: string };
}

/** Until further notice. */
export const NO_END = '2099-12-31';
