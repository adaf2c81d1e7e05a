import { median } from '../numeric/median.js';
import type { StatedSeries } from '../repair/read-series.js';
import { daysWithStock } from '../repair/stated-line.js';

/** A site that reports or should, and the part of the country's use it stands for, from 0 to 1. Source: own definition. */
export interface WatchedSite {
  readonly site: string;
  readonly share: number;
}

/**
 * Who uses a product group, each for its part of the use that all have stated: the median per day of its lines. Who never stated any use stands for
 * nothing.
 *
 * Source: own definition.
 */
export function statedShares(bySite: ReadonlyMap<string, StatedSeries>): readonly WatchedSite[] {
  const usual = [...bySite].map(([site, series]) => ({ site, use: usualUse(series) })).filter(({ use }) => use > 0);
  const all = usual.reduce((sum, { use }) => sum + use, 0);
  return usual.map(({ site, use }) => ({ site, share: use / all }));
}

/** Series are never changed, only replaced: what was found of one holds. */
const found = new WeakMap<StatedSeries, number>();

function usualUse(series: StatedSeries): number {
  const known = found.get(series);
  if (known !== undefined) return known;
  const use = median(series.flatMap(({ line }) => (line.used === null ? [] : [line.used / daysWithStock(line)]))) ?? 0;
  found.set(series, use);
  return use;
}
