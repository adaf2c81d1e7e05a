import { at } from './at.js';

/**
 * The value below which a share of a list lies, on a line between the two nearest; null of none.
 *
 * @param sorted  the smallest first
 * @param share   from 0 to 1; 0.5 is the median
 *
 * Source: Hyndman and Fan 1996, definition 7.
 */
export function quantile(sorted: readonly number[], share: number): number | null {
  if (sorted.length === 0) return null;
  const place = share * (sorted.length - 1);
  const [lower, upper] = [at(sorted, Math.floor(place)), at(sorted, Math.ceil(place))];
  return lower + (upper - lower) * (place - Math.floor(place));
}
