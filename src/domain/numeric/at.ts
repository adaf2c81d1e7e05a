/** A number of a list; NaN beyond its ends. */
export function at(values: ArrayLike<number>, place: number): number {
  return values[place] ?? NaN;
}
