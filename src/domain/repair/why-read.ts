import { median } from '../numeric/median.js';
import type { ReadLine } from './read-series.js';
import { candidatesFor } from './reading.js';
import type { Reading } from './reading.js';
import { daysWithStock } from './stated-line.js';
import type { DayNumber } from './stated-line.js';
import { strainBetween, strainOfUse } from './strain.js';

/**
 * What speaks most against a line as it was stated: the usual use [base units per day], or a stock beside it [base units] on the last day of
 * another line. Plain values: it is stored as it is.
 *
 * Source: own definition.
 */
export type Because =
  | { readonly kind: 'usual-use'; readonly perDay: number }
  | { readonly kind: 'stock-beside'; readonly stock: number; readonly on: DayNumber };

interface Ground {
  readonly because: Because;
  /** By how much the strain of the reading is less than that of the line as stated. */
  readonly relief: number;
}

/** Usual use is the median of so many uses beside. */
const USUAL_OF = 9;

/**
 * Why a line is not read as it was stated: of the usual use, the stock before and the stock after, what is explained best by the reading. Null:
 * nothing of the kind; it has no lines beside it.
 *
 * @param lines  as read, oldest first
 * @param at     place of the line among them
 *
 * Source: own definition; strain as in `strainOfUse` and `strainBetween`.
 */
export function whyRead(lines: readonly ReadLine[], at: number): Because | null {
  const read = lines[at];
  const told = read && candidatesFor({ ...read.line, settled: 'as-told' })[0]?.reading;
  if (!told) return null;
  const usual = usualBeside(lines, at);
  const grounds = [...groundOfUse(read, told, usual), ...groundsOfStock(lines, at, told, usual)].filter(({ relief }) => relief > 0);
  const best = grounds.reduce<Ground | null>((found, one) => (found === null || one.relief > found.relief ? one : found), null);
  return best?.because ?? null;
}

function groundOfUse(read: ReadLine, told: Reading, usual: number | null): Ground[] {
  if (usual === null) return [];
  const between = { gap: 0, days: daysWithStock(read.line), usual };
  const relief = strainOfUse(told, between) - strainOfUse(read, between);
  return [{ because: { kind: 'usual-use', perDay: usual }, relief }];
}

function groundsOfStock(lines: readonly ReadLine[], at: number, told: Reading, usual: number | null): Ground[] {
  const [before, read, after] = [lines[at - 1], lines[at], lines[at + 1]];
  if (!read) return [];
  const fromBefore = before ? strainOver(before, read, usual) : null;
  const toAfter = after ? strainOver(read, after, usual) : null;
  return [
    ...(before && fromBefore ? [ground(before, fromBefore(before, told) - fromBefore(before, read))] : []),
    ...(after && toAfter ? [ground(after, toAfter(told, after) - toAfter(read, after))] : []),
  ].flatMap((one) => one ?? []);
}

function ground({ stock, line }: ReadLine, relief: number): Ground | null {
  return stock === null ? null : { because: { kind: 'stock-beside', stock, on: line.to }, relief };
}

/** How surprising one stock is after another, for two lines that follow each other. */
function strainOver(first: ReadLine, second: ReadLine, usual: number | null): (one: Reading, other: Reading) => number {
  const between = { gap: second.line.from - first.line.to - 1, days: daysWithStock(second.line), usual };
  return (one, other) => strainBetween(one, other, between);
}

/** Use per day of the lines before, else of those after. */
function usualBeside(lines: readonly ReadLine[], at: number): number | null {
  const perDay = ({ used, line }: ReadLine) => (used === null ? [] : [used / daysWithStock(line)]);
  const before = lines.slice(0, at).flatMap(perDay).slice(-USUAL_OF);
  return median(
    before.length > 0
      ? before
      : lines
          .slice(at + 1)
          .flatMap(perDay)
          .slice(0, USUAL_OF),
  );
}
