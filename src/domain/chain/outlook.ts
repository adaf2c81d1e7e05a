import { sumOf } from '../numeric/sum-of.js';
import type { DayNumber } from '../repair/stated-line.js';
import type { Chain } from './chain.js';
import { coverageOf, usualNeed } from './chain.js';
import { coursesFor } from './chain-rules.js';
import type { ChainRules, Course } from './chain-rules.js';
import type { GuidelineStep, NeedFactors, UsualBeds, UseSeen } from './expected-need.js';
import { needOn, realised } from './expected-need.js';
import { announcesChange } from './inbound.js';
import { bedsAhead, bedsIn, EPIDEMIC_BEDS } from './occupancy.js';
import type { Beds } from './occupancy.js';
import { projectChain } from './project-chain.js';
import { projectSite } from './project-site.js';
import type { SitePath } from './project-site.js';
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
  /** Guidelines, the oldest first. */
  readonly guidelines: readonly AskedGuideline[];
}

/** A guideline and what it multiplies ordinary use by; null: it does not say. Source: own definition. */
export interface AskedGuideline {
  readonly from: DayNumber;
  readonly times: number | null;
}

/** What one course leads to. Source: own definition. */
export interface CourseOutcome {
  readonly course: Course;
  /** Days until the country is short; null: not within the horizon. */
  readonly shortIn: number | null;
  /** The least that all hold together, and what they hold on each day [days of need]. */
  readonly lowest: number;
  readonly cover: Float64Array;
  /** For each site of the chain, in its order. */
  readonly sites: readonly SitePath[];
}

/** What lies ahead of one product group. Source: letter of April 2021, "Meldpunt": future bottlenecks. */
export interface Outlook {
  readonly outcomes: readonly CourseOutcome[];
  /** What sites and suppliers hold together in quiet times [days of usual need]. */
  readonly usualCover: number;
  /** What suppliers announce for four weeks, as a share of the usual; null: none of them states anything. */
  readonly announced: number | null;
  /** For each site and course, in the order of both. */
  readonly sites: ReadonlyMap<string, readonly SitePath[]>;
}

/**
 * Projects the whole chain of a product group, shelf and warehouse, order and delivery, under every course that is to be reckoned with.
 *
 * Source: own definition.
 */
export function outlookFor(situation: Situation, rules: ChainRules): Outlook {
  const { chain } = situation;
  const doubts = {
    epidemic: bedsIn(situation.beds.at(-1) ?? NO_BEDS) > EPIDEMIC_BEDS,
    supply: chain.warehouses.some(announcesChange),
    guideline: situation.guidelines.some(({ times }) => times === null),
  };
  const courses = coursesFor(doubts, rules.courses);
  const outcomes = courses.map((course) => outcomeOf(course, situation, rules));
  const sites = new Map(chain.sites.map(({ site }, place) => [site, outcomes.flatMap(({ sites: paths }) => paths[place] ?? [])]));
  return { outcomes, usualCover: usualCover(chain), announced: announcedBy(chain), sites };
}

const NO_BEDS: Beds = { day: 0, icu: 0, ward: 0 };

function outcomeOf(course: Course, situation: Situation, rules: ChainRules): CourseOutcome {
  const { chain } = situation;
  const need = needAhead(course, situation, rules);
  const supply = supplyAhead(chain, course, rules);
  const shelves = shelvesOf(chain, rules.groups, rules.shippingDays, { need: need[0] ?? 0, backorder: supply.backorder });
  const onOrder = sumOf(shelves.onOrder);
  const waitingShare = onOrder > 0 ? sumOf(shelves.waiting) / onOrder : 0;
  const path = projectChain(shelves, supply, need, rules);
  const usual = usualNeed(chain);
  const paths = chain.sites.map((site) => {
    const own = need.map((needed) => needed * shareOf(site, usual));
    return projectSite(site, { path, need: own, waitingShare, shippingDays: rules.shippingDays });
  });
  return { course, shortIn: path.shortIn, lowest: path.lowest, cover: path.cover, sites: paths };
}

function needAhead(course: Course, { today, chain, beds, seen, ...situation }: Situation, rules: ChainRules): Float64Array {
  const usual = usualNeed(chain);
  const { perWardBed, perIcuBed, usualBeds } = situation;
  const guidelines: readonly GuidelineStep[] = situation.guidelines.map(({ from, times: asked }) => ({
    from,
    times: asked ?? course.guideline,
  }));
  const factors: NeedFactors = { usual, perWardBed, perIcuBed, usualBeds, guidelines };
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
