/** From a number up to but not including another; null: and more. */
export interface Range {
  readonly from: number;
  readonly below: number | null;
}

/** Where classes of stock begin, in base units: steps of 1 and 5, so that a class is at least twice as wide as it begins. */
const QUANTITY_BOUNDS = [0, 10, 50, 100, 500, 1e3, 5e3, 1e4, 5e4, 1e5, 5e5, 1e6, 5e6, 1e7, 5e7] as const;

/** Where classes of cover begin, in weeks: about the steps of the thresholds. */
const COVER_BOUNDS = [0, 1, 2, 4, 8, 13, 26] as const;

/**
 * The class of an amount, so that the amount itself is not told; none and little are one class.
 *
 * @param amount  base units, 0 or more
 *
 * Source: own definition.
 */
export function quantityClass(amount: number): Range {
  return classIn(QUANTITY_BOUNDS, amount);
}

/**
 * The class of how long a stock lasts, in weeks; null: nobody knows, since no use is stated.
 *
 * @param usable  base units, 0 or more
 * @param perWeek  use in base units per week; null: not stated
 *
 * Source: own definition.
 */
export function coverClass(usable: number, perWeek: number | null): Range | null {
  const use = perWeek ?? 0;
  return use > 0 ? classIn(COVER_BOUNDS, usable / use) : null;
}

function classIn(bounds: readonly number[], value: number): Range {
  const above = bounds.findIndex((bound) => bound > value);
  const from = bounds[(above === -1 ? bounds.length : above) - 1] ?? 0;
  return { from, below: bounds[above] ?? null };
}
