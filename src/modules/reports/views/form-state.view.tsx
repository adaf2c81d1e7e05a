import type { FormFault } from '../../../web/forms/form-context.js';
import type { Frame } from '../../../web/page/frame.js';

/** What every form for a report is drawn with. */
export interface FormState {
  readonly frame: Frame;
  /** Where the form is sent. */
  readonly action: string;
  /** Belongs to the form, not to the request: sent twice, filed once. */
  readonly once: string;
  /** For whom the form was made; what was typed into it is shown to nobody else. */
  readonly owner: string;
  readonly csrf: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: readonly FormFault[];
  readonly remark?: string;
  /** Drafts are kept for new reports, not for corrections. */
  readonly drafts: boolean;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}
