import { median } from '../numeric/median.js';

/** How much earlier and later than projected a shortage begins in four of five cases, as multiples of the days until then. Source: own proposal. */
export interface Spread {
  readonly early: number;
  readonly late: number;
}

/** A need that will be unmet, as the courses have it. Source: letter of April 2021, "Meldpunt": future bottlenecks. */
export interface UnmetNeed {
  /** Share of the courses that end in a shortage soon enough, from 0 to 1. */
  readonly share: number;
  /** Median of the days until then, of those courses. */
  readonly inDays: number;
  /** When it comes at all, it begins from the first to the second in four of five cases [days]. */
  readonly between: readonly [number, number];
  /** Share of the courses that end in a shortage within so many weeks, from 0 to 1. */
  readonly within: readonly { readonly weeks: number; readonly share: number }[];
}

const WITHIN_WEEKS = [2, 4, 8, 12];
const DAYS_PER_WEEK = 7;

/**
 * When a need will be unmet, and how surely.
 *
 * @param shortIn  days until then under each course; null: not within what is looked ahead
 * @param soon     days within which a shortage counts for `share` and `inDays`
 *
 * Source: own definition.
 */
export function unmetNeed(shortIn: readonly (number | null)[], soon: number, { early, late }: Spread): UnmetNeed {
  const within = (days: number) => shortIn.filter((one): one is number => one !== null && one <= days);
  const shareIn = (days: number) => (shortIn.length === 0 ? 0 : within(days).length / shortIn.length);
  const inDays = median(within(soon)) ?? 0;
  return {
    share: shareIn(soon),
    inDays,
    between: [Math.floor(inDays * early), Math.ceil(inDays * late)],
    within: WITHIN_WEEKS.map((weeks) => ({ weeks, share: shareIn(DAYS_PER_WEEK * weeks) })),
  };
}
