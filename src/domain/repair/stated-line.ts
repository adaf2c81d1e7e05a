import { timesForEmptyDays } from '../cover/corrected-use.js';
import type { Amount } from '../units.js';
import type { Assumption } from './assumption.js';

/** Days since 1970-01-01. A series is walked over thousands of times; a text would be read again each time. Source: own definition. */
export type DayNumber = number;

/** What a party stated of one product group over a period [base units]; null: left blank. Source: own definition. */
export interface StatedLine {
  /** First and last day of the period, both included; the stock is that of the last. */
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly stock: Amount | null;
  readonly used: Amount | null;
  readonly received: Amount | null;
  readonly onOrder: Amount | null;
  /** Base units in one box of this product. */
  readonly packSize: number;
  readonly countedIn: 'piece' | 'box';
  /** How it must be read, as somebody who knows has said; absent: nobody did. */
  readonly settled?: Assumption;
  /** Days of the period on which there was nothing left, perhaps in part of one; absent: none. */
  readonly outOfStock?: number;
}

/** Days in the period of a line. Source: own definition. */
export function daysIn({ from, to }: StatedLine): number {
  return to - from + 1;
}

/** Days of the period on which there was something to use; all of them where there never was: then use tells nothing better. Source: as `correctedUse`. */
export function daysWithStock(line: StatedLine): number {
  return daysIn(line) / timesForEmptyDays(daysIn(line), line.outOfStock ?? 0);
}
