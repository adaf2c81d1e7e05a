/** How many times larger than in CI a trial is: `npm run chaos -- NAME --size 10`. */
const SIZE = Math.max(1, Number(process.env['FAULT_SIZE'] ?? 1));

/** A number of kills, or a patience in milliseconds, at the size that was asked for. */
export function sized(count: number): number {
  return count * SIZE;
}
