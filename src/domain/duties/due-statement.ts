import { addDays, type Day } from '../calendar.js';
import { businessDayFrom } from '../calendar/business-day.js';
import type { Posture } from '../posture/posture.js';

/** On what a duty to report rests, from the lightest to the heaviest: nothing but good will, an agreement, or the law. */
export const DUTY_BASES = ['voluntary', 'covenant', 'statutory'] as const;
export type DutyBasis = (typeof DUTY_BASES)[number];

/** A duty to state the stock of a product group, as it stands in the table of policy. */
export interface Duty {
  readonly basis: DutyBasis;
  /** Days from one statement to the next; null: the rhythm of the posture in force. */
  readonly days: number | null;
  /** Last day on which it holds, inclusive; null: until it is replaced. */
  readonly until: Day | null;
  /** It holds in this posture and a heavier one only; none: in every posture. */
  readonly during?: Exclude<Posture, 'normal'>;
}

/** When a statement is due, and whether that is still to come, today or past. */
export interface DueStatement {
  readonly dueOn: Day;
  readonly standing: 'ahead' | 'due' | 'overdue';
}

/** From when on days are counted. Source: own definition. */
export interface Asked {
  /** The day that the last statement is of, or since which there is something to state. */
  readonly from: Day;
  /** First day of the duty, or of the posture whose rhythm it has: nothing was due by it before. */
  readonly notBefore: Day;
}

/**
 * When the next statement is due: so many days after the day that the last one is of, put off to a business day. Who never stated
 * anything has as many days from the day since which it is asked of them. Nobody is late by a rule that did not hold yet. Undefined once
 * the duty has ended.
 *
 * @param rhythm  of the posture in force, in days
 *
 * Source: own procedure: a duty to report is data; article 1 of the Algemene termijnenwet for terms that end on a day off.
 */
export function dueStatement({ days, until }: Duty, { from, notBefore }: Asked, today: Day, rhythm: number): DueStatement | undefined {
  if (until !== null && today > until) return undefined;
  const asked = addDays(from, days ?? rhythm);
  const dueOn = businessDayFrom(asked > notBefore ? asked : notBefore);
  return { dueOn, standing: standingOf(dueOn, today) };
}

function standingOf(dueOn: Day, today: Day): DueStatement['standing'] {
  if (today < dueOn) return 'ahead';
  return today === dueOn ? 'due' : 'overdue';
}
