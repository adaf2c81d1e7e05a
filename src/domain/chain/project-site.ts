import { at } from '../numeric/at.js';
import type { SiteShelf } from './chain.js';
import { BETWEEN_ORDERS, latelyAfter, wasShort } from './ordering.js';
import type { ChainPath } from './project-chain.js';
import { stockToday } from './shelves.js';

/** What surrounds one site under one course. Source: own definition. */
export interface Surroundings {
  readonly path: ChainPath;
  /** Need of this site on each day [base units per day]. */
  readonly need: Float64Array;
  /** Of what is on order, the share that waits at suppliers. */
  readonly waitingShare: number;
  /** Days from a warehouse to the site. */
  readonly shippingDays: number;
}

/** How one site fares under one course. Source: own definition. */
export interface SitePath {
  /** Days until it has a day on which more than a tenth of its need is unmet; null: not within the horizon. */
  readonly shortIn: number | null;
  /** What it holds at the end of each day [days of the need of that day]. */
  readonly cover: Float64Array;
}

/**
 * Walks one site day by day. It orders as it used to and gets what the country's suppliers can ship.
 *
 * Source: own definition.
 */
export function projectSite(site: SiteShelf, surroundings: Surroundings): SitePath {
  const { path, need } = surroundings;
  const shelf = openShelf(site, surroundings);
  const cover = new Float64Array(need.length);
  let shortIn: number | null = null;
  for (let ahead = 0; ahead < need.length; ahead += 1) {
    const needed = at(need, ahead);
    const came = shelf.underWay.shift() ?? 0;
    const day = { needed, used: Math.min(shelf.stock + came, needed) };
    if (shortIn === null && wasShort(day)) shortIn = ahead;
    shelf.stock += came - day.used;
    cover[ahead] = shelf.stock / needed;
    shelf.onOrder -= came;
    shelf.lately = latelyAfter(shelf.lately, day);
    const missing = Math.max(0, shelf.position * shelf.lately - shelf.stock - shelf.onOrder);
    const shipped = (shelf.waiting + missing) * at(path.shipped, ahead);
    shelf.onOrder += missing;
    shelf.waiting += missing - shipped;
    shelf.underWay.push(shipped);
  }
  return { shortIn, cover };
}

function openShelf(site: SiteShelf, { need, waitingShare, shippingDays }: Surroundings) {
  const use = need[0] ?? 0;
  const waiting = site.onOrder * waitingShare;
  const daily = (site.onOrder - waiting) / shippingDays;
  return {
    stock: stockToday(site, use),
    onOrder: Number(site.onOrder),
    waiting,
    lately: use,
    position: site.positionDays + BETWEEN_ORDERS,
    underWay: Array.from({ length: shippingDays }, () => daily),
  };
}
