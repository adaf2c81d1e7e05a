import { addDays, type Day } from '../calendar.js';
import type { DecidedPosture, Posture } from './posture.js';

/** The posture of a day. Source: own definition. */
export interface StandingPosture {
  readonly posture: Posture;
  /** First day on which it held; null: there is no decision. */
  readonly since: Day | null;
  /** Last day on which it holds; null: until it is replaced. */
  readonly until: Day | null;
  /** Product groups that it is about; empty: all of them. */
  readonly watch: readonly string[];
  /** It is what was left when the posture before had had its last day. */
  readonly lapsed: boolean;
}

/**
 * The posture that holds on a day, from the newest decision that has begun by then (null: none). After its last day the posture is
 * normal by itself: nobody has to decide that a watch is over.
 *
 * Source: own procedure (decision 40).
 */
export function standingPosture(decision: { readonly value: DecidedPosture; readonly validFrom: Day } | null, day: Day): StandingPosture {
  if (decision === null) return { posture: 'normal', since: null, until: null, watch: [], lapsed: false };
  const { posture, until = null, watch = [] } = decision.value;
  if (until !== null && until < day) return { posture: 'normal', since: addDays(until, 1), until: null, watch: [], lapsed: true };
  return { posture, since: decision.validFrom, until, watch: posture === 'heightened' ? watch : [], lapsed: false };
}

/**
 * The posture for one product group: what a heightened posture does not watch stays in the normal one. Source: own procedure (decision 40).
 */
export function postureFor({ posture, watch }: Pick<StandingPosture, 'posture' | 'watch'>, productGroup: string): Posture {
  return watch.length > 0 && !watch.includes(productGroup) ? 'normal' : posture;
}
