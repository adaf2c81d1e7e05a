import type { FlagState } from '../../../domain/flags/flag-states.js';
import type { Scope } from '../../../domain/flags/scope.js';
import type { Verdict } from '../../../domain/grading/outcome.js';

/** A flag with what was found of it, of the advice on it, and of its newest escalation; null: nobody looked yet. */
export interface PastFlag {
  readonly id: string;
  readonly productGroup: string;
  readonly scope: Scope;
  readonly ruleVersion: string;
  readonly state: FlagState;
  readonly raisedAt: Date;
  readonly changedAt: Date;
  readonly verdict: Verdict<'flag'> | null;
  /** Null: the panel concluded nothing. */
  readonly advice: Found<'advice'> | null;
  readonly escalation: (Found<'escalation'> & { readonly id: string }) | null;
}

/** What came of it; null: nobody looked yet. */
export interface Found<Subject extends 'advice' | 'escalation'> {
  readonly verdict: Verdict<Subject> | null;
}
