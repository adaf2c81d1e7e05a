import { days } from '../units.js';
import type { Amount, AmountPerDay } from '../units.js';
import type { CoverInDays } from './cover.js';

/**
 * Days of cover (dekkingsduur): how many days the usable stock lasts at a given use.
 *
 *     cover [days] = usable stock [base units] / use [base units per day]
 *
 * @param usableStock  in date and releasable; null when not known
 * @param use          expected use or peak use; null when not known
 * @returns            not rounded; a view rounds down, since half a day of cover is not a day
 *
 * Source: letter of April 2021, section on the reporting point: stock is valued against expected use.
 */
export function daysOfCover(usableStock: Amount | null, use: AmountPerDay | null): CoverInDays {
  if (usableStock === null || use === null) return { kind: 'unknown' };
  if (use === 0) return { kind: 'unused' };
  return { kind: 'lasts', days: days(usableStock / use) };
}
