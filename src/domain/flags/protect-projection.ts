import { mondayOf } from '../calendar.js';
import type { Day } from '../calendar.js';
import type { Side } from '../parties/sectors.js';
import type { Level } from '../thresholds/level.js';
import type { UnmetAhead } from '../watch/unmet-ahead.js';
import type { ProjectionReason } from './evaluate-projection.js';

/** How many of the courses end in a shortage, in classes: up to half, more than half, nine of ten or more. Source: own definition. */
export type CourseClass = 'some' | 'most' | 'nearly-all';

/** That looking ahead warns, as who is not at the triage desk may know it: weeks for days and classes for shares. Source: own definition. */
export interface ProtectedProjection {
  readonly kind: 'projection-protected';
  readonly level: Level;
  /** Mondays of the weeks in which it begins, if it comes; null: no course ends in a shortage. */
  readonly unmet: { readonly courses: CourseClass; readonly around: Day; readonly from: Day; readonly until: Day } | null;
  /** That deliveries of suppliers fall short. */
  readonly supplyFalls: boolean;
}

/** Owners that a projection rests on. Source: own definition. */
export interface BehindProjection {
  readonly holdings: number;
  readonly supplierHoldings: number;
}

/** What may be told of what lies ahead, and of whom. Source: own definition. */
export interface ToldAhead extends BehindProjection {
  /** Fewest owners that a figure must rest on. */
  readonly minimum: number;
  /** Sides of which no owner can be told by another. */
  readonly undominated: readonly Side[];
}

const MOST = 0.5;
const NEARLY_ALL = 0.9;

/**
 * A warning of what lies ahead for everybody but the triage desk. Nothing of it when fewer owners than the minimum stand behind it. Weeks and
 * classes only where no owner dominates care, and that suppliers deliver less only where enough of them announce and none dominates. A day
 * would tell when a large site or supplier stated something new: hence weeks.
 *
 * Source: own proposal, see `releasable`.
 */
export function protectProjection(
  { level, unmet, supply }: ProjectionReason,
  { holdings, supplierHoldings, minimum, undominated }: ToldAhead,
): ProtectedProjection[] {
  if (holdings < minimum) return [];
  const supplyFalls = supply !== null && supplierHoldings >= minimum && undominated.includes('supplier');
  const weeks = unmet && undominated.includes('care') ? weeksOf(unmet) : null;
  return [{ kind: 'projection-protected', level, unmet: weeks, supplyFalls }];
}

function weeksOf(unmet: UnmetAhead): NonNullable<ProtectedProjection['unmet']> {
  return {
    courses: classOf(unmet.share),
    around: mondayOf(unmet.around),
    from: mondayOf(unmet.from),
    until: mondayOf(unmet.until),
  };
}

function classOf(share: number): CourseClass {
  if (share >= NEARLY_ALL) return 'nearly-all';
  return share > MOST ? 'most' : 'some';
}
