import type { Amount, AmountPerWeek } from '../units.js';
import type { Cover } from './cover.js';
import { weeksOfCover } from './weeks-of-cover.js';

/** Cover at expected and at peak use, always side by side: 920 weeks and 9 weeks may be the same stock. */
export interface CoverAtBoth {
  readonly atExpected: Cover;
  readonly atPeak: Cover;
}

/**
 * Cover of one stock [base units] at expected and at peak use [base units per week]; null is not known.
 *
 * Source: LCH table of 2 April 2021 (expected) and the published peaks of April 2020.
 */
export function coverAt(
  usableStock: Amount | null,
  use: { readonly expected: AmountPerWeek | null; readonly peak: AmountPerWeek | null },
): CoverAtBoth {
  return { atExpected: weeksOfCover(usableStock, use.expected), atPeak: weeksOfCover(usableStock, use.peak) };
}
