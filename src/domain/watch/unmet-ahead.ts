import { addDays } from '../calendar.js';
import type { Day } from '../calendar.js';
import type { UnmetNeed } from './unmet-need.js';

/** A need that will be unmet: in how many of the courses, and from when. Source: letter of April 2021, "Meldpunt": future bottlenecks. */
export interface UnmetAhead {
  /** Share of the courses that end in a shortage, from 0 to 1. */
  readonly share: number;
  /** The day in the middle of them, and between which days it begins in four of five cases, if it comes. */
  readonly around: Day;
  readonly from: Day;
  readonly until: Day;
  /** Share of the courses that end in a shortage within so many weeks, from 0 to 1. */
  readonly within: UnmetNeed['within'];
}

/**
 * A need that will be unmet, in days of the calendar; null when no course ends in a shortage.
 *
 * @param night  the first day ahead
 *
 * Source: own definition.
 */
export function unmetAhead({ share, inDays, between: [early, late], within }: UnmetNeed, night: Day): UnmetAhead | null {
  if (share === 0) return null;
  return { share, around: addDays(night, Math.round(inDays)), from: addDays(night, early), until: addDays(night, late), within };
}
