import type { CoverAtBoth } from '../cover/cover-at.js';
import { stockOutDate } from '../cover/stock-out-date.js';
import type { StockOut } from '../cover/stock-out-date.js';
import { weeksOfCover } from '../cover/weeks-of-cover.js';
import { amount, amountPerWeek, perDay } from '../units.js';
import type { AmountPerWeek } from '../units.js';
import { ordinaryUse } from '../use/ordinary-use.js';
import { peakUse } from '../use/peak-use.js';
import type { Position } from './position-of.js';

/** From what the peak of a position is worked out. */
export interface PeakGrounds {
  /** Measured use per reporter and week [base units per week] of the last year; null for a week that is not known. */
  readonly usePerReporter: readonly (number | null)[];
  /** How many times ordinary use a peak is, from the policy in force; null: nobody knows. */
  readonly factor: number | null;
}

/** A position set against expected use and peak use, side by side [base units per week, weeks]; null is not known. */
export interface Outlook {
  readonly expectedPerWeek: AmountPerWeek | null;
  readonly ordinaryPerWeek: AmountPerWeek | null;
  readonly peakPerWeek: AmountPerWeek | null;
  readonly cover: CoverAtBoth;
  /** At expected use, from the day of the newest statement, with the announced deliveries. */
  readonly stockOut: StockOut;
  readonly stockOutAtPeak: StockOut;
}

/**
 * How long the stock of a position lasts. Ordinary use is the median of the weekly uses per reporter, times those who
 * report now, so that a change in who reports is no change in use; the peak is a factor of it. What is not known stays
 * unknown: neither zero nor endless.
 *
 * Source: letter of April 2021 (stock is set against expected use and peak use); own definition of ordinary use.
 */
export function outlookOf(position: Position, { usePerReporter, factor }: PeakGrounds): Outlook {
  const history = usePerReporter.map((use) => (use === null ? null : amountPerWeek(use * position.reporters)));
  const expected = position.expected === null ? null : amountPerWeek(position.expected);
  const peak = peakUse({ history, expected, factor });
  return {
    expectedPerWeek: expected,
    ordinaryPerWeek: ordinaryUse(history),
    peakPerWeek: peak,
    cover: coverOf(position, expected, peak),
    stockOut: runsOut(position, position.stockOfExpecters, expected),
    stockOutAtPeak: runsOut(position, position.usable, peak),
  };
}

function coverOf(
  { reporters, stockOfExpecters, usable }: Position,
  expected: AmountPerWeek | null,
  peak: AmountPerWeek | null,
): CoverAtBoth {
  if (reporters === 0) return { atExpected: { kind: 'unknown' }, atPeak: { kind: 'unknown' } };
  return { atExpected: weeksOfCover(amount(stockOfExpecters), expected), atPeak: weeksOfCover(amount(usable), peak) };
}

function runsOut({ asOf, deliveries }: Position, stock: number, use: AmountPerWeek | null): StockOut {
  if (asOf === null || use === null) return { kind: 'unknown' };
  const incoming = deliveries.map(({ on, amount: quantity }) => ({ expectedOn: on, quantity: amount(quantity) }));
  return stockOutDate({ asOf, stock: amount(stock), usePerDay: perDay(use), incoming });
}
