import type { Day } from '../calendar.js';
import type { Side } from '../parties/sectors.js';

/**
 * What every row of policy has, whatever it says. Rows are added, never changed. Source: own procedure: policy is dated
 * data, so that a flag can name the rules in force when it was raised.
 */
export interface PolicyRow {
  readonly id: number;
  readonly kind: string;
  /** Null: every product group without a row of its own. */
  readonly productGroup: string | null;
  /** Null: the country as a whole, or no matter which side. */
  readonly side: Side | null;
  readonly validFrom: Day;
  readonly value: object;
}

/** To what a rule is to be applied. `variant`: of kinds that have several rows at once, which one. */
export interface PolicyQuestion {
  readonly productGroup?: string | null;
  readonly side?: Side | null;
  readonly variant?: string;
}
