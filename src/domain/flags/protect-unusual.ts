import type { Watched } from '../unusual/unusual-rules.js';
import type { Unusual } from '../unusual/unusual-in.js';
import type { UnusualReason } from './evaluate-unusual.js';

/** That what is reported has been unusual, as who is not at the triage desk may know it: what, and nothing of how much or when. Source: own definition. */
export interface ProtectedUnusual extends Pick<UnusualReason, 'level' | 'what'> {
  readonly kind: 'unusual-protected';
}

/**
 * Alarms that may be told of at all: enough owners in the week and concerned by it, and none that another could tell. A week or a figure would let one
 * that has the rest at hand work out the others; what else stood beside it is told as a reason of its own, or not.
 *
 * Source: own proposal, see `protectProjection`.
 *
 * @param minimum  fewest owners that a figure must rest on
 */
export function tellableUnusual(unusual: readonly Unusual[], minimum: number): readonly Watched[] {
  return unusual.filter(({ owners, concerned, dominated }) => Math.min(owners, concerned) >= minimum && !dominated).map(({ what }) => what);
}

/** An alarm for everybody but the triage desk; nothing when it may not be told of. Source: own proposal. */
export function protectUnusual({ level, what }: UnusualReason, tellable: readonly Watched[]): ProtectedUnusual[] {
  return tellable.includes(what) ? [{ kind: 'unusual-protected', level, what }] : [];
}
