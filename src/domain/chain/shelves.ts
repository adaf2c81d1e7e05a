import { sumOf } from '../numeric/sum-of.js';
import type { Chain, SiteShelf } from './chain.js';
import { coverageOf, usualNeed } from './chain.js';
import { BETWEEN_ORDERS } from './ordering.js';

/** Shelves side by side, one place each: groups of sites, and last the sites that are silent. Amounts in base units. Source: own definition. */
export interface Shelves {
  readonly stock: Float64Array;
  /** Ordered and not yet there: on the way and waiting at the supplier together. */
  readonly onOrder: Float64Array;
  readonly waiting: Float64Array;
  /** Use lately, per day: what is ordered follows it. */
  readonly lately: Float64Array;
  /** Of the need of the country. */
  readonly share: Float64Array;
  /** Of the sites of the country. */
  readonly weight: Float64Array;
  /** What is kept and expected together [days of use]. */
  readonly position: Float64Array;
  /** On the way, by day of arrival modulo the length. */
  readonly underWay: readonly Float64Array[];
  /** Last day on which more than a tenth of the need was unmet; -1: never. */
  readonly shortOn: Int32Array;
}

const DAY_MORE_AT_MOST = 1.2;

/** Share of the country's need that a site has now: its usual share times its pressure. Source: own definition. */
export function shareOf(site: SiteShelf, usual: number): number {
  return (site.usual / usual) * site.pressure;
}

/**
 * What a site has today [base units]: what it stated, with the days since at the use and the deliveries of late.
 *
 * @param use  use per day now
 *
 * Source: own definition.
 */
export function stockToday(site: SiteShelf, use: number): number {
  const received = site.received === null ? use : Math.min(site.received, use * DAY_MORE_AT_MOST);
  return Math.max(0, site.stock + site.age * (received - use));
}

/**
 * The shelves of a chain today, the sites in groups of like cover: who has least runs out first, and an average would hide that.
 *
 * @param need       need of the country on the first day [base units per day]
 * @param backorder  what suppliers owe [base units]; the rest of what is on order is on the way. Null: they do not say, and owed is what is on
 *                   order beyond what can be on the way
 *
 * Source: own definition.
 */
export function shelvesOf(
  chain: Chain,
  groups: number,
  shippingDays: number,
  today: { readonly need: number; readonly backorder: number | null },
): Shelves {
  const shelves = emptyShelves(groups + 1, shippingDays + 1);
  const usual = usualNeed(chain);
  const sites = chain.sites.toSorted((one, other) => coverOf(one) - coverOf(other));
  for (const [place, site] of sites.entries()) put(shelves, Math.floor((place * groups) / sites.length), site, { usual, need: today.need });
  grossUpSilent(shelves, coverageOf(chain));
  startOrders(shelves, { need: today.need, backorder: today.backorder ?? owedTo(chain, sumOf(shelves.onOrder), shippingDays, today.need) });
  return shelves;
}

/** What is on order beyond what can be on the way: as much as sites received lately, and never more than is needed [base units]. */
function owedTo(chain: Chain, onOrder: number, shippingDays: number, need: number): number {
  const usual = usualNeed(chain);
  const received = chain.sites.reduce((sum, site) => sum + (site.received ?? shareOf(site, usual) * need), 0) / coverageOf(chain);
  return Math.max(0, onOrder - shippingDays * Math.min(need, received));
}

function emptyShelves(places: number, arrivals: number): Shelves {
  const row = () => new Float64Array(places);
  const underWay = Array.from({ length: arrivals }, row);
  return {
    stock: row(),
    onOrder: row(),
    waiting: row(),
    lately: row(),
    share: row(),
    weight: row(),
    position: row(),
    underWay,
    shortOn: new Int32Array(places).fill(-1),
  };
}

function coverOf(site: SiteShelf): number {
  return site.stock / (site.usual * site.pressure);
}

function put(shelves: Shelves, group: number, site: SiteShelf, { usual, need }: { readonly usual: number; readonly need: number }): void {
  const share = shareOf(site, usual);
  add(shelves.share, group, share);
  add(shelves.stock, group, stockToday(site, share * need));
  add(shelves.onOrder, group, site.onOrder);
  add(shelves.weight, group, site.usual);
  add(shelves.position, group, (site.positionDays + BETWEEN_ORDERS) * site.usual);
}

/** The last place is that of the silent sites, which are taken to be as the others are together. */
function grossUpSilent(shelves: Shelves, coverage: number): void {
  const silent = shelves.stock.length - 1;
  const times = (1 - coverage) / coverage;
  for (const row of [shelves.stock, shelves.onOrder]) row[silent] = sumOf(row) * times;
  for (const row of [shelves.weight, shelves.position]) row[silent] = sumOf(row);
  shelves.share[silent] = 1 - coverage;
  for (const group of shelves.position.keys()) shelves.position[group] = ratio(shelves.position[group], shelves.weight[group]);
  const weighed = sumOf(shelves.weight, 0, silent);
  for (const group of shelves.weight.keys()) shelves.weight[group] = ratio(shelves.weight[group], weighed) * coverage;
  shelves.weight[silent] = 1 - coverage;
}

function startOrders(shelves: Shelves, { need, backorder }: { readonly need: number; readonly backorder: number }): void {
  const waitingShare = Math.min(1, ratio(backorder, sumOf(shelves.onOrder)));
  for (const [place, onOrder] of shelves.onOrder.entries()) {
    shelves.lately[place] = (shelves.share[place] ?? 0) * need;
    shelves.waiting[place] = onOrder * waitingShare;
    for (const day of shelves.underWay) day[place] = (onOrder * (1 - waitingShare)) / shelves.underWay.length;
  }
}

function add(row: Float64Array, place: number, value: number): void {
  row[place] = (row[place] ?? 0) + value;
}

function ratio(of: number | undefined, to: number | undefined): number {
  return to ? (of ?? 0) / to : 0;
}
