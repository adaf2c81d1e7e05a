import type { AmountPerWeek } from '../units.js';
import type { DikeClock } from './dike-clock.js';

/** How far a dike comes to its norm, in classes. Source: own definition. */
export type ToldShare = 'met' | 'half' | 'low' | 'unknown' | 'not-told';
/** How long the dikes hold, in classes of weeks. Source: own definition. */
export type ToldWeeks = 'holds' | 'over-26' | '13-26' | '4-13' | 'under-4' | 'unknown' | 'not-told';

/** From this share of the norm on a dike is half there. */
const HALF = 0.5;
const DAYS_PER_WEEK = 7;
/** Weeks from which on a clock is of the class; the last that fits. */
const CLASSES = [
  [0, 'under-4'],
  [4, '4-13'],
  [13, '13-26'],
  [26, 'over-26'],
] as const;

/**
 * The class of what is there against what must be there [both in one unit]; a boundary belongs to the better class.
 *
 * @param there   null: may not be told, or nobody stated it, which are one answer
 * @param wanted  null: nobody knows the norm
 *
 * Source: own definition.
 */
export function toldShare(there: number | null, wanted: number | null): ToldShare {
  if (wanted === null) return 'unknown';
  if (there === null) return 'not-told';
  if (there >= wanted) return 'met';
  return there >= wanted * HALF ? 'half' : 'low';
}

/**
 * The class of a clock [weeks]; a boundary belongs to the longer class.
 *
 * @param demand  null: nobody knows it
 * @param clock   null: may not be told, or there is none, which are one answer
 *
 * Source: own definition.
 */
export function toldWeeks(demand: AmountPerWeek | null, clock: DikeClock | null): ToldWeeks {
  if (demand === null) return 'unknown';
  if (clock === null) return 'not-told';
  if (clock.kind === 'holds' || clock.kind === 'unused') return 'holds';
  const weeks = clock.onDay / DAYS_PER_WEEK;
  return CLASSES.findLast(([from]) => weeks >= from)?.[1] ?? 'under-4';
}
