import type { Day } from '../../../domain/calendar.js';
import type { Side } from '../../../domain/parties/sectors.js';
import type { RuleValues } from '../rules.js';

/** Kinds of policy that somebody of the desk may propose; the others come by who keeps the database. */
export type ProposableKind = 'infection-guideline' | 'posture' | 'reporting-duty';

interface ProposalOf<K extends ProposableKind> {
  readonly kind: K;
  readonly id: string;
  /** Null: every product group without a row of its own. */
  readonly productGroup: string | null;
  readonly side: Side | null;
  readonly value: RuleValues[K];
  readonly validFrom: Day;
  /** On whose authority. */
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

/** A row of policy that somebody of the desk proposed; `kind` tells which value it has. */
export type PolicyProposal<K extends ProposableKind = ProposableKind> = { readonly [Kind in K]: ProposalOf<Kind> }[K];

/** A row as it is proposed. */
export type ProposedPolicy<K extends ProposableKind = ProposableKind> = {
  readonly [Kind in K]: Omit<ProposalOf<Kind>, 'approved' | 'id' | 'policyId' | 'proposedAt' | 'proposedBy'>;
}[K];
