import type { TableCell } from '../table/table-cell.js';

const GRAND = 1_000;
const NATIONAL = 2;
const AGAIN = 0.9;
/** Small against one cell, also when all cells of a table are added up. */
const TIE = 1e-4;

/**
 * What it costs to withhold a cell: one for a cell, two for the country in one product, out of reach for the whole of
 * everything; a little less when it was withheld before. Between equals the name decides, not the place and not the amount,
 * so that a small change of input, or another product, does not reshuffle the pattern. No unit.
 *
 * Source: own proposal.
 */
export function costOf({ product, region, grand, national }: TableCell, withheldBefore: boolean): number {
  const whole = grand ? GRAND : national ? NATIONAL : 1;
  return whole * (withheldBefore ? AGAIN : 1) + TIE * fractionOf(`${product}|${region}`);
}

/** A number from 0 up to 1 that depends on a name only. Source: Fowler, Noll and Vo, FNV-1a, 32 bits. */
function fractionOf(name: string): number {
  let hash = 0x811c9dc5;
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash / 2 ** 32;
}
