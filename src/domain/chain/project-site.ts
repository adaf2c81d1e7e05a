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

/**
 * Days until a site has a day on which more than a tenth of its need is unmet; null: not within the horizon. The site orders as it used to and
 * gets what the country's suppliers can ship.
 *
 * Source: own definition.
 */
export function siteShortIn(site: SiteShelf, surroundings: Surroundings): number | null {
  const { path, need } = surroundings;
  const shelf = openShelf(site, surroundings);
  for (let ahead = 0; ahead < need.length; ahead += 1) {
    const needed = at(need, ahead);
    const came = shelf.underWay.shift() ?? 0;
    const day = { needed, used: Math.min(shelf.stock + came, needed) };
    if (wasShort(day)) return ahead;
    shelf.stock += came - day.used;
    shelf.onOrder -= came;
    shelf.lately = latelyAfter(shelf.lately, day);
    const missing = Math.max(0, shelf.position * shelf.lately - shelf.stock - shelf.onOrder);
    const shipped = (shelf.waiting + missing) * at(path.shipped, ahead);
    shelf.onOrder += missing;
    shelf.waiting += missing - shipped;
    shelf.underWay.push(shipped);
  }
  return null;
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
