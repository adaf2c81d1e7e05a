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
 * Beds on every day ahead. Growth bends from what it is now towards a slow decline:
 *
 *     growth(d) = (growth - decline) x exp(-d / bend) + decline
 *
 * and stops where no more beds on intensive care can be staffed. Of too few days no growth can be told: then the last known beds stay, or none.
 * That the newest figures are a day or two old is not made up for.
 *
 * @param known     by day, oldest first
 * @param today     the first day ahead
 * @param bendDays  days in which growth falls to a third
 * @returns beds on each of `horizonDays` days
 *
 * Source: own definition; the decline is that of LCPS in the spring of 2020.
 */
export function bedsAhead(known: readonly Beds[], today: DayNumber, bendDays: number, rules: ChainRules): readonly Beds[] {
  const { horizonDays, declinePerDay, icuBedsAtMost } = rules;
  const { icu, ward } = known.at(-1) ?? { icu: 0, ward: 0 };
  const tells = known.length > MEAN_OF + APART;
  const growth = Math.max(tells ? growthOf(known) : 0, declinePerDay);
  const decline = tells ? declinePerDay : 0;
  const most = Math.max(1, icuBedsAtMost / icu);
  let times = 1;
  return Array.from({ length: horizonDays }, (_, ahead) => {
    const beds = { day: today + ahead, icu: icu * times, ward: ward * times };
    times = Math.min(most, times * Math.exp((growth - decline) * Math.exp(-ahead / bendDays) + decline));
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
