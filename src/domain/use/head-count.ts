/** A number of persons or beds, zero or more; fractions allowed, for a forecast has them. */
export function headCount(count: number): number {
  if (!Number.isFinite(count) || count < 0) throw new RangeError(`persons and beds are zero or more, not ${count}`);
  return count;
}
