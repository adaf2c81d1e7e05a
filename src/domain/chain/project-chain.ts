import { at } from '../numeric/at.js';
import { sumOf } from '../numeric/sum-of.js';
import type { ChainRules } from './chain-rules.js';
import { latelyAfter, wasShort } from './ordering.js';
import type { DayOfUse } from './ordering.js';
import type { Shelves } from './shelves.js';
import type { Supply } from './supply-ahead.js';

/** How a chain fares under one course. Source: own definition. */
export interface ChainPath {
  /** Days until the country is short; null: not within the horizon. */
  readonly shortIn: number | null;
  /** The least that sites and suppliers together hold on any day [days of the need of that day]. */
  readonly lowest: number;
  /** Of what is on order, the share that is shipped on each day. */
  readonly shipped: Float64Array;
  /** What sites and suppliers together hold at the end of each day [days of the need of that day]. */
  readonly cover: Float64Array;
}

const WEEK = 7;
/** How fast suppliers follow a falling stock: a stock that is gone asks for 60 % more, one that is full for at most 40 % less. */
const FOLLOWING = 0.6;
const LEAST_FOLLOWED = 0.6;

interface Day {
  readonly ahead: number;
  readonly need: number;
}

/**
 * Walks a chain day by day: what is under way arrives, what is needed is used, what is missing is ordered, suppliers ship what they have in
 * proportion to the orders.
 *
 * The country is short on the first day on which in seven days too much of the need was unmet and too many sites stood empty.
 *
 * @param shelves  are used up by the walk
 * @param need     of the country, on each day of the horizon [base units per day]
 *
 * Source: own definition; order up to a level: Arrow, Harris and Marschak 1951.
 */
export function projectChain(shelves: Shelves, supply: Supply, need: Float64Array, rules: ChainRules): ChainPath {
  const shipped = new Float64Array(need.length);
  const unmet = new Float64Array(need.length);
  const cover = new Float64Array(need.length);
  let depot = Math.max(0, supply.stock);
  let shortIn: number | null = null;
  for (let ahead = 0; ahead < need.length; ahead += 1) {
    const needed = at(need, ahead);
    depot += inboundOn(ahead, depot, supply, rules);
    unmet[ahead] = walkDay(shelves, { ahead, need: needed });
    const waiting = sumOf(shelves.waiting);
    const share = waiting > depot ? depot / waiting : 1;
    ship(shelves, ahead, share, rules.shippingDays);
    depot -= waiting * share;
    shipped[ahead] = share;
    cover[ahead] = (sumOf(shelves.stock) + depot) / needed;
    if (shortIn === null && isShort(ahead, { unmet, need }, shelves, rules)) shortIn = ahead;
  }
  return { shortIn, lowest: Math.min(...cover), shipped, cover };
}

function inboundOn(ahead: number, depot: number, supply: Supply, rules: ChainRules): number {
  const planned = at(supply.inbound, ahead);
  if (planned < rules.elasticAbove * supply.usual) return planned;
  const missing = (supply.usualStock - depot) / Math.max(1, supply.usualStock);
  return planned * Math.min(supply.most, Math.max(LEAST_FOLLOWED, 1 + FOLLOWING * missing));
}

/** One day on every shelf; what could not be met of the need [base units]. */
function walkDay(shelves: Shelves, { ahead, need }: Day): number {
  const { stock, onOrder, share, shortOn, underWay } = shelves;
  const arriving = arrivingOn(underWay, ahead);
  let unmet = 0;
  for (let place = 0; place < stock.length; place += 1) {
    const came = at(arriving, place);
    arriving[place] = 0;
    onOrder[place] = at(onOrder, place) - came;
    const needed = at(share, place) * need;
    const day = { needed, used: Math.min(at(stock, place) + came, needed) };
    stock[place] = at(stock, place) + came - day.used;
    unmet += needed - day.used;
    if (wasShort(day)) shortOn[place] = ahead;
    order(shelves, place, day);
  }
  return unmet;
}

function arrivingOn(underWay: readonly Float64Array[], ahead: number): Float64Array {
  return underWay[ahead % underWay.length] ?? new Float64Array();
}

/** Orders up to the usual position at the use of late. */
function order({ stock, onOrder, waiting, lately, position }: Shelves, place: number, day: DayOfUse): void {
  lately[place] = latelyAfter(at(lately, place), day);
  const missing = at(position, place) * at(lately, place) - at(stock, place) - at(onOrder, place);
  if (missing <= 0) return;
  onOrder[place] = at(onOrder, place) + missing;
  waiting[place] = at(waiting, place) + missing;
}

function ship({ waiting, underWay }: Shelves, ahead: number, share: number, shippingDays: number): void {
  const arriving = arrivingOn(underWay, ahead + shippingDays);
  for (let place = 0; place < waiting.length; place += 1) {
    const ordered = at(waiting, place);
    waiting[place] = ordered * (1 - share);
    arriving[place] = at(arriving, place) + ordered * share;
  }
}

interface Met {
  readonly unmet: Float64Array;
  readonly need: Float64Array;
}

function isShort(ahead: number, { unmet, need }: Met, { shortOn, weight }: Shelves, { shortage }: ChainRules): boolean {
  const from = Math.max(0, ahead - WEEK + 1);
  const until = ahead + 1;
  if (sumOf(unmet, from, until) < shortage.unmet * sumOf(need, from, until)) return false;
  let empty = 0;
  for (const [place, day] of shortOn.entries()) if (day >= from) empty += weight[place] ?? 0;
  return empty >= shortage.sites;
}
