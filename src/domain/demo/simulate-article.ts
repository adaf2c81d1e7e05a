import { addDays, type Day } from '../calendar.js';
import type { Chance } from './chance.js';
import type { DemoArticle, DemoScript, DemoSite, DemoSupplier } from './demo-script.js';
import { type Needs, needOf } from './need-of.js';
import { Shelf, type SiteLine } from './shelf.js';
import { type SupplierLine, Warehouse } from './warehouse.js';

/** What every site and supplier of one article has to state, week after week. Source: own definition. */
export interface ArticleLedger {
  readonly sites: readonly SiteLine[];
  readonly suppliers: readonly SupplierLine[];
}

const DAYS_PER_WEEK = 7;

/**
 * Lets one article flow through the country for so many weeks: sites receive what was sent the week before, use what they
 * need or have, and order; suppliers receive, and send what they have, each customer its part. Nothing appears and
 * nothing vanishes: what suppliers send in a week is what sites receive in the next.
 *
 * Source: own definition.
 */
export function simulateArticle(article: DemoArticle, script: DemoScript, chance: Chance): ArticleLedger {
  const needs = needOf(script);
  const shelves = shelvesOf(article, script, needs);
  const warehouses = warehousesOf(article, script, shelves);
  const sites: SiteLine[] = [];
  const suppliers: SupplierLine[] = [];
  for (let week = 0; week < script.weeks; week += 1) {
    const end = endOfWeek(script, week);
    sites.push(...shelves.map((shelf) => shelf.turn(week, needs.inWeek(article, shelf.site, end), chance)));
    suppliers.push(...warehouses.map((warehouse) => warehouse.turn(week, end)));
  }
  return { sites, suppliers };
}

function shelvesOf(article: DemoArticle, { sites }: DemoScript, needs: Needs): readonly Shelf[] {
  return sites
    .filter(({ uses }) => uses.includes(article.code))
    .map((site) => new Shelf(article.code, site, needs.ordinary(article, site)));
}

function warehousesOf({ code }: DemoArticle, { suppliers }: DemoScript, shelves: readonly Shelf[]): readonly Warehouse[] {
  const selling = suppliers.filter(({ sells }) => sells.includes(code));
  return selling.map((supplier, place) => new Warehouse(code, supplier, customersOf(shelves, place, selling)));
}

function customersOf(shelves: readonly Shelf[], place: number, selling: readonly DemoSupplier[]): readonly Shelf[] {
  const isServed = ({ buysFrom }: DemoSite): boolean => buysFrom % selling.length === place;
  return shelves.filter(({ site }) => isServed(site));
}

/** The last day of a week of the script. Source: own definition. */
export function endOfWeek({ firstEnd }: Pick<DemoScript, 'firstEnd'>, week: number): Day {
  return addDays(firstEnd, week * DAYS_PER_WEEK);
}
