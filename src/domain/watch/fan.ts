import { at } from '../numeric/at.js';
import { quantile } from '../numeric/quantile.js';

/** Stock against need on one day ahead [days of the need of that day]: so much or less in one, five and nine courses of ten. Source: own definition. */
export interface FanDay {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

const LOW = 0.1;
const MIDDLE = 0.5;
const HIGH = 0.9;
/** A hundredth of a day is a quarter of an hour. */
const DECIMALS = 2;

/**
 * How stock stands against need on each day ahead, over all courses.
 *
 * @param covers  of each course, on each day [days of need]
 *
 * Source: own definition; quantiles 10, 50 and 90.
 */
export function fanOf(covers: readonly Float64Array[]): readonly FanDay[] {
  return Array.from(covers[0] ?? [], (_, ahead) => {
    const onDay = covers
      .map((cover) => at(cover, ahead))
      .filter(Number.isFinite)
      .sort((one, other) => one - other);
    const rounded = (share: number) => Number((quantile(onDay, share) ?? 0).toFixed(DECIMALS));
    return { low: rounded(LOW), middle: rounded(MIDDLE), high: rounded(HIGH) };
  });
}
