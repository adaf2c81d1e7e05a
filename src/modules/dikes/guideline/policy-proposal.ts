import type { Day } from '../../../domain/calendar.js';

/** A guideline that somebody of the desk proposed. */
export interface PolicyProposal {
  readonly id: string;
  readonly productGroup: string;
  readonly value: { readonly times: number };
  readonly validFrom: Day;
  /** Who gave the guideline. */
  readonly author: string;
  readonly reason: string;
  readonly source: string;
  readonly proposedBy: string;
  readonly proposedAt: Date;
  /** Null: nobody has decided yet. */
  readonly approved: boolean | null;
  /** The row of policy that it became; null: none yet. */
  readonly policyId: number | null;
}
