import type { DayNumber } from '../repair/stated-line.js';
import type { ChainRules } from './chain-rules.js';
import type { Beds } from './occupancy.js';

/** What decides how much of a product group the country needs. Source: own definition; the shape is that of WHO ESFT. */
export interface NeedFactors {
  /** Need in quiet times [base units per day]. */
  readonly usual: number;
  /** Planned use per bed of the epidemic and day [base units]. */
  readonly perWardBed: number;
  readonly perIcuBed: number;
  /** Beds of the epidemic in quiet times: what they use is part of the usual need. */
  readonly usualBeds: UsualBeds;
  /** Guidelines, the oldest first: each holds until the next. */
  readonly guidelines: readonly GuidelineStep[];
}

/** From its first day on a guideline multiplies ordinary use. Source: own definition. */
export interface GuidelineStep {
  readonly from: DayNumber;
  /** Of the use before any guideline. */
  readonly times: number;
}

/** Beds of the epidemic in quiet times. Source: own definition. */
export type UsualBeds = Omit<Beds, 'day'>;

/** Days in which a guideline becomes habit. */
const HABIT_DAYS = 7;
const WARD_LOAD = 0.35;

/**
 * Expected need of the country on one day [base units per day]: ordinary care, less what is put off, times what a guideline asks, and the beds
 * of the epidemic beyond those of quiet times.
 *
 *     need = usual x (1 - deferred x load) x guideline + per ward bed x ward + per ICU bed x ICU
 *
 * Source: own definition; per bed and day as in WHO ESFT.
 */
export function needOn(beds: Beds, factors: NeedFactors, rules: ChainRules): number {
  const icu = Math.max(0, beds.icu - factors.usualBeds.icu);
  const ward = Math.max(0, beds.ward - factors.usualBeds.ward);
  const load = Math.min(1, (icu + WARD_LOAD * ward) / rules.fullLoadBeds);
  const ordinary = factors.usual * (1 - rules.careDeferred * load) * timesOn(beds.day, factors.guidelines);
  return ordinary + factors.perWardBed * ward + factors.perIcuBed * icu;
}

function timesOn(day: DayNumber, guidelines: readonly GuidelineStep[]): number {
  let now = 1;
  for (const { from, times } of guidelines) {
    if (day >= from) now += (times - now) * Math.min(1, (day - from + 1) / HABIT_DAYS);
  }
  return now;
}

/** What was used on a day by sites that were not running out, and what those sites use in quiet times [base units per day]. Source: own definition. */
export interface UseSeen {
  readonly day: DayNumber;
  readonly used: number;
  readonly usual: number;
}

const LEAST = 0.5;
const MOST = 3;

/**
 * How many times the expected need was really used lately, from 0.5 to 3. Sites that were running out do not count: who has nothing uses
 * nothing. One day of usual use is added to both, so that a few reports do not decide.
 *
 * Source: own definition.
 *
 * @param expected  expected need of the country on a day [base units per day]
 */
export function realised(seen: readonly UseSeen[], usual: number, expected: (day: DayNumber) => number): number {
  let used = 0;
  let foreseen = 0;
  let prior = 0;
  for (const day of seen) {
    used += day.used;
    foreseen += (expected(day.day) * day.usual) / usual;
    prior = Math.max(prior, day.usual);
  }
  return prior === 0 ? 1 : Math.min(MOST, Math.max(LEAST, (used + prior) / (foreseen + prior)));
}
