import type { ExemptionSteps } from '../../../domain/duties/exemption-standing.js';
import type { ExemptionTerm } from '../../../domain/duties/exemption.js';
import type { ExemptionAnswer } from '../../../domain/duties/parse-exemption.js';
import type { Side } from '../../../domain/parties/sectors.js';

/** An exemption from duties to report, asked for or recorded, without what was said about it. */
export interface ExemptionOnRecord extends ExemptionTerm, ExemptionSteps {
  readonly id: string;
  readonly organisationId: string;
  readonly organisation: string;
  readonly side: Side;
  /** A duty by law holds for it. */
  readonly statutory: boolean;
  /** Null: the organisation did not ask. */
  readonly askedBy: string | null;
  /** Null: the desk said nothing yet. */
  readonly proposedBy: string | null;
}

/** Whether its organisation knows of it: it asked, or it was granted. What the desk alone would have given it never hears of. */
export function isTold({ askedBy, granted }: Pick<ExemptionOnRecord, 'askedBy' | 'granted'>): boolean {
  return askedBy !== null || granted === true;
}

/** What was said about it. */
export interface ExemptionSaid {
  /** Why the organisation asks; null: it did not. */
  readonly request: string | null;
  /** What the desk answered, or would; null: nothing. */
  readonly answer: ExemptionAnswer | null;
  /** Why the desk ended it; null: it did not. */
  readonly ending: ExemptionAnswer | null;
}

/** A decision of the desk; `granted` is null when a second person is to decide. */
export interface ExemptionDecision {
  readonly statutory: boolean;
  readonly answer: ExemptionAnswer;
  readonly by: string;
  readonly at: Date;
  readonly granted: boolean | null;
}
