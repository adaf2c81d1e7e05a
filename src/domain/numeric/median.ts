import { at } from './at.js';

/** The middle of a list of numbers, the mean of the two in the middle where there are two; null of none. Source: own definition. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((one, other) => one - other);
  return (at(sorted, Math.ceil(sorted.length / 2) - 1) + at(sorted, Math.floor(sorted.length / 2))) / 2;
}
