import type { Reading } from './reading.js';

/** Between two lines that follow each other. Source: own definition. */
export interface Between {
  /** Days from the end of the one to the end of the other, less those the second accounts for; 0: nothing is missing. */
  readonly gap: number;
  /** Days of the second line. */
  readonly days: number;
  /** Usual use [base units per day]; null: not known yet. */
  readonly usual: number | null;
}

/** No single figure weighs more than odds of 1,100 to 1: whoever miscounts may also have lost a receipt. */
const MOST = 7;
/** Day to day, use varies by this share beside the chance of small counts. */
const ORDINARY_VARIATION = 0.3;
/** A balance is allowed three times the rounding, and half a per cent of all that moved. */
const ROUNDINGS = 3;
const COUNTING_ERROR = 0.005;
/** Of the stock, what may come or go in days that nobody accounted for, beside the use. */
const UNSEEN_SHARE = 0.15;
const UNSEEN_WEIGHT = 2.4;

/**
 * How surprising a use is after the usual use, 0 to 7: a square for what is ordinary, then the distance itself, so that a real doubling costs
 * little and a tenfold much. In logarithms of odds.
 *
 * Source: own definition, after Huber 1964.
 */
export function strainOfUse({ used }: Reading, { days, usual }: Between): number {
  if (used === null || usual === null) return 0;
  const foreseen = usual * days;
  const spread = Math.sqrt(ORDINARY_VARIATION ** 2 + 1 / (foreseen + 0.5));
  const distance = Math.abs(Math.log((used + 0.5) / (foreseen + 0.5))) / spread;
  return distance < 2 ? distance ** 2 / 4 : Math.min(MOST, distance - 1);
}

/**
 * How surprising one stock is after another, 0 to 7. Where nothing is missing the balance must hold:
 *
 *     stock before + received - used = stock now
 *
 * Over a gap only the size of the stock can be compared. In logarithms of odds.
 *
 * Source: own definition; the balance is that of the CDC burn rate.
 */
export function strainBetween(before: Reading, now: Reading, between: Between): number {
  if (before.stock === null || now.stock === null) return 0;
  const { stock, used, received } = now;
  if (between.gap !== 0 || used === null || received === null) return strainOverGap(before.stock, stock, between);
  const rounding = ROUNDINGS * Math.max(before.rounding, now.rounding);
  const allowed = rounding + COUNTING_ERROR * (before.stock + received + used);
  return Math.min(MOST, Math.abs(before.stock + received - used - stock) / allowed);
}

function strainOverGap(before: number, now: number, { gap, days, usual }: Between): number {
  const unseen = (usual ?? 0) * (Math.max(0, gap) + days) + 1 + UNSEEN_SHARE * before;
  return Math.min(MOST, UNSEEN_WEIGHT * Math.abs(Math.log((now + unseen) / (before + unseen))));
}
