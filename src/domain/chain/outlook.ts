import { sumOf } from '../numeric/sum-of.js';
import type { DayNumber } from '../repair/stated-line.js';
import type { Chain } from './chain.js';
import { coverageOf, usualNeed } from './chain.js';
import { coursesFor } from './chain-rules.js';
import type { ChainRules, Course } from './chain-rules.js';
import type { NeedFactors, UsualBeds, UseSeen } from './expected-need.js';
import { needOn, realised } from './expected-need.js';
import { announcesChange } from './inbound.js';
import { bedsAhead, bedsIn, EPIDEMIC_BEDS } from './occupancy.js';
import type { Beds } from './occupancy.js';
import { projectChain } from './project-chain.js';
import { siteShortIn } from './project-site.js';
import { shareOf, shelvesOf } from './shelves.js';
import { supplyAhead, usualStockOf } from './supply-ahead.js';

/** All that a projection of one product group starts from. Source: own definition. */
export interface Situation {
  /** The first day ahead. */
  readonly today: DayNumber;
  readonly chain: Chain;
  /** Beds of the epidemic by day, oldest first, up to yesterday. */
  readonly beds: readonly Beds[];
  /** Use of the last fifteen days. */
  readonly seen: readonly UseSeen[];
  /** Planned use per bed of the epidemic and day [base units]. */
  readonly perWardBed: number;
  readonly perIcuBed: number;
  readonly usualBeds: UsualBeds;
  /** First day of the newest guideline that asks for more; null: there is none. */
  readonly guidelineFrom: DayNumber | null;
}

/** What one course leads to: days until the country is short (null: not within the horizon) and the least that all hold [days of need]. Source: own definition. */
export interface CourseOutcome {
  readonly course: Course;
  readonly shortIn: number | null;
  readonly lowest: number;
  /** For each site of the chain, in its order. */
  readonly sitesShortIn: readonly (number | null)[];
}

/** What lies ahead of one product group. Source: letter of April 2021, "Meldpunt": future bottlenecks. */
export interface Outlook {
  readonly outcomes: readonly CourseOutcome[];
  /** What sites and suppliers hold together in quiet times [days of usual need]. */
  readonly usualCover: number;
  /** What suppliers announce for four weeks, as a share of the usual; null: none of them states anything. */
  readonly announced: number | null;
  /** For each site and course, in the order of both: days until it is short. */
  readonly sites: ReadonlyMap<string, readonly (number | null)[]>;
}

/**
 * Projects the whole chain of a product group, shelf and warehouse, order and delivery, under every course that is to be reckoned with.
 *
 * Source: own definition.
 */
export function outlookFor(situation: Situation, rules: ChainRules): Outlook {
  const { chain } = situation;
  const courses = coursesFor({
    epidemic: bedsIn(situation.beds.at(-1) ?? NO_BEDS) > EPIDEMIC_BEDS,
    supply: chain.warehouses.some(announcesChange),
    guideline: situation.guidelineFrom !== null,
  });
  const outcomes = courses.map((course) => outcomeOf(course, situation, rules));
  const sites = new Map(chain.sites.map(({ site }, place) => [site, outcomes.map(({ sitesShortIn }) => sitesShortIn[place] ?? null)]));
  return { outcomes, usualCover: usualCover(chain), announced: announcedBy(chain), sites };
}

const NO_BEDS: Beds = { day: 0, icu: 0, ward: 0 };

function outcomeOf(course: Course, situation: Situation, rules: ChainRules): CourseOutcome {
  const { chain } = situation;
  const need = needAhead(course, situation, rules);
  const supply = supplyAhead(chain, course, rules);
  const shelves = shelvesOf(chain, rules.groups, rules.shippingDays, { need: need[0] ?? 0, backorder: supply.backorder });
  const onOrder = sumOf(shelves.onOrder);
  const waitingShare = onOrder > 0 ? Math.min(1, supply.backorder / onOrder) : 0;
  const path = projectChain(shelves, supply, need, rules);
  const usual = usualNeed(chain);
  const sitesShortIn = chain.sites.map((site) => {
    const own = need.map((needed) => needed * shareOf(site, usual));
    return siteShortIn(site, { path, need: own, waitingShare, shippingDays: rules.shippingDays });
  });
  return { course, shortIn: path.shortIn, lowest: path.lowest, sitesShortIn };
}

function needAhead(course: Course, { today, chain, beds, seen, ...situation }: Situation, rules: ChainRules): Float64Array {
  const usual = usualNeed(chain);
  const { perWardBed, perIcuBed, usualBeds, guidelineFrom } = situation;
  const guideline = guidelineFrom === null ? null : { from: guidelineFrom, times: course.guideline };
  const factors: NeedFactors = { usual, perWardBed, perIcuBed, usualBeds, guideline };
  const known = new Map(beds.map((one) => [one.day, one]));
  const times = realised(seen, usual, (day) => needOn(known.get(day) ?? { ...NO_BEDS, day }, factors, rules));
  return Float64Array.from(bedsAhead(beds, today, course.bendDays, rules), (one) => needOn(one, factors, rules) * times);
}

function usualCover(chain: Chain): number {
  const need = usualNeed(chain);
  const held = chain.sites.reduce((sum, { positionDays, usual }) => sum + positionDays * usual, 0);
  return (held / coverageOf(chain) + usualStockOf(chain)) / need;
}

function announcedBy({ warehouses }: Chain): number | null {
  const usual = warehouses.reduce((sum, one) => sum + one.usual, 0);
  return usual === 0 ? null : warehouses.reduce((sum, one) => sum + one.usual * one.announced, 0) / usual;
}
