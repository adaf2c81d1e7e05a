import { weeks } from '../units.js';
import type { Amount, AmountPerWeek } from '../units.js';
import type { Cover } from './cover.js';

/**
 * Weeks of cover (dekking): how many weeks the usable stock lasts at a given use.
 *
 *     cover [weeks] = usable stock [base units] / use [base units per week]
 *
 * @param usableStock  in date and releasable; null when not known
 * @param use          expected use or peak use; null when not known
 * @returns            not rounded
 *
 * Source: LCH stock table of 2 April 2021 (letter of April 2021, table 2).
 */
export function weeksOfCover(usableStock: Amount | null, use: AmountPerWeek | null): Cover {
  if (usableStock === null || use === null) return { kind: 'unknown' };
  if (use === 0) return { kind: 'unused' };
  return { kind: 'lasts', weeks: weeks(usableStock / use) };
}
