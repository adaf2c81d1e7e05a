import type { DayNumber } from '../repair/stated-line.js';
import type { ChainRules } from './chain-rules.js';

/** Beds in use for an epidemic, in the whole country on one day. Source: own definition; published daily by LCPS. */
export interface Beds {
  readonly day: DayNumber;
  readonly icu: number;
  readonly ward: number;
}

/** So few beds are chance: they hardly move the growth. */
const FEW_BEDS = 20;
const FASTEST_GROWTH = 0.25;
const STEEPEST_FALL = -0.05;
/** Growth is taken between two means of three days, five days apart. */
const MEAN_OF = 3;
const APART = 5;

/** An epidemic is under way above so many beds. Source: own definition. */
export const EPIDEMIC_BEDS = 5;

/** Beds of both kinds. Source: own definition. */
export function bedsIn({ icu, ward }: Beds): number {
  return icu + ward;
}

/**
 * Beds on every day ahead, from the day after the last known. Growth bends from what it is now towards a slow decline:
 *
 *     growth(d) = (growth - decline) x exp(-d / bend) + decline
 *
 * and stops where no more beds on intensive care can be staffed.
 *
 * @param known     by day, at least nine days, oldest first
 * @param bendDays  days in which growth falls to a third
 * @returns beds on each of `horizonDays` days; none when too few days are known
 *
 * Source: own definition; the decline is that of LCPS in the spring of 2020.
 */
export function bedsAhead(known: readonly Beds[], bendDays: number, rules: ChainRules): readonly Beds[] {
  const last = known.at(-1);
  if (!last || known.length <= MEAN_OF + APART) return [];
  const { horizonDays, declinePerDay, icuBedsAtMost } = rules;
  const growth = Math.max(growthOf(known), declinePerDay);
  const most = Math.max(1, icuBedsAtMost / last.icu);
  let times = 1;
  return Array.from({ length: horizonDays }, (_, ahead) => {
    const beds = { day: last.day + 1 + ahead, icu: last.icu * times, ward: last.ward * times };
    times = Math.min(most, times * Math.exp((growth - declinePerDay) * Math.exp(-ahead / bendDays) + declinePerDay));
    return beds;
  });
}

function growthOf(known: readonly Beds[]): number {
  const now = meanOf(known.slice(-MEAN_OF));
  const before = meanOf(known.slice(-MEAN_OF - APART, -APART));
  const growth = Math.log((now + FEW_BEDS) / (before + FEW_BEDS)) / APART;
  return Math.min(FASTEST_GROWTH, Math.max(STEEPEST_FALL, growth));
}

function meanOf(days: readonly Beds[]): number {
  return days.reduce((sum, day) => sum + bedsIn(day), 0) / days.length;
}
