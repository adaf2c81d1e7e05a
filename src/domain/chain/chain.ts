import type { Amount, AmountPerDay } from '../units.js';

/** The shelf of one site, for one product group. Source: own definition. */
export interface SiteShelf {
  readonly site: string;
  /** Of the use of all sites in the country, those that are silent included; from 0 to 1. */
  readonly share: number;
  /** Use in quiet times. */
  readonly usual: AmountPerDay;
  /** How many times more this site has used lately than the country's course explains; 1 is as much. */
  readonly pressure: number;
  readonly stock: Amount;
  readonly onOrder: Amount;
  /** Days since the day of the stock; 0 is yesterday. */
  readonly age: number;
  /** Deliveries of the last four weeks; null: not stated. */
  readonly received: AmountPerDay | null;
  /** What the site has and expects together in quiet times [days of usual use]. */
  readonly positionDays: number;
}

/** The warehouse of one supplier, for one product group. Source: own definition. */
export interface Warehouse {
  readonly supplier: string;
  /** What comes in in quiet times, as the supplier itself announced it then. */
  readonly usual: AmountPerDay;
  readonly stock: Amount;
  /** Stock in quiet times. */
  readonly usualStock: Amount;
  /** What it owes; null: not stated. */
  readonly backorder: Amount | null;
  /** What is announced for the next four weeks, and what came in over the last two, both as a share of what is usual. */
  readonly announced: number;
  readonly arriving: number;
  /** Shipped in quiet times. */
  readonly shipped: AmountPerDay;
  /** Days since the statement; 0 is yesterday. */
  readonly age: number;
}

/** All that is known of the way of one product group from supplier to bed. Source: letter of April 2021, "Meldpunt". */
export interface Chain {
  readonly sites: readonly SiteShelf[];
  readonly warehouses: readonly Warehouse[];
  /** Suppliers who state nothing; null: nobody knows whether there are any. */
  readonly silentSuppliers: number | null;
}

/** What part of the country's use the sites of a chain stand for, from 0 to 1. Source: own definition. */
export function coverageOf({ sites }: Chain): number {
  return Math.min(
    1,
    sites.reduce((sum, { share }) => sum + share, 0),
  );
}

/** Use of the whole country in quiet times, grossed up for who is silent [base units per day]. Source: own definition, see `grossUp`. */
export function usualNeed(chain: Chain): number {
  const coverage = coverageOf(chain);
  return coverage === 0 ? 0 : chain.sites.reduce((sum, { usual }) => sum + usual, 0) / coverage;
}
