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
