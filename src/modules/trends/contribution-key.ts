import type { Day } from '../../domain/calendar.js';

/** One week of one product group. */
export interface GroupWeek {
  readonly productGroup: string;
  /** Monday. */
  readonly weekStart: Day;
}

/** One week of one product group of one organisation. */
export interface ContributionKey extends GroupWeek {
  readonly organisationId: string;
}

/** A key as text, to group and compare by. */
export function textOf({ organisationId, productGroup, weekStart }: ContributionKey): string {
  return `${organisationId} ${productGroup} ${weekStart}`;
}

/** Product groups and weeks as two columns, for `unnest`. */
export function groupsAndWeeks(weeks: readonly GroupWeek[]): [string[], Day[]] {
  return [weeks.map(({ productGroup }) => productGroup), weeks.map(({ weekStart }) => weekStart)];
}

/** Between which weeks they lie: without it every month ever kept would be looked through. */
export function firstAndLast(weeks: readonly GroupWeek[]): [Day | undefined, Day | undefined] {
  const sorted = weeks.map(({ weekStart }) => weekStart).sort();
  return [sorted[0], sorted.at(-1)];
}
