/** Use of late is a mean over about so many days. */
const LATELY_DAYS = 20;
/** Unmet need counts half for the next order: some of it was put off for good. */
const UNMET_WEIGHT = 0.5;
/** A day is short when more than this share of its need is unmet. */
const EMPTY_SHARE = 0.1;

/** Half of the week between two orders [days]. Source: own definition. */
export const BETWEEN_ORDERS = 3;

/** What was needed and what was used on a day [base units]. Source: own definition. */
export interface DayOfUse {
  readonly needed: number;
  readonly used: number;
}

/** Use of late after one more day [base units per day]. Source: own definition, exponential smoothing. */
export function latelyAfter(before: number, { needed, used }: DayOfUse): number {
  return before + (used + UNMET_WEIGHT * (needed - used) - before) / LATELY_DAYS;
}

/** Whether so much of the need was unmet that the day counts as short. Source: own definition. */
export function wasShort({ needed, used }: DayOfUse): boolean {
  return needed - used > EMPTY_SHARE * needed;
}
