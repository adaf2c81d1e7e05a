import { addBusinessDays, isBusinessDay } from '../calendar/business-day.js';
import type { Day } from '../calendar.js';

/** When who owes a statement is reminded, in business days. Source: policy `duty-reminder`. */
export interface ReminderRule {
  /** So many business days before the day on which it is due; 0: on that day; null: not. */
  readonly before: number | null;
  /** So many business days after it; null: not. */
  readonly after: number | null;
  /** Nobody is reminded more than so many business days after the day: somebody of the desk calls. */
  readonly atMost: number;
}

/** A statement that is owed: due on a day, and the day that the last one is of (null: none yet). Source: own definition. */
export interface Owed {
  readonly dueOn: Day;
  readonly lastAsOf: Day | null;
}

/** Before the day on which it is due or on it, or after it. Source: own definition. */
export type ReminderMoment = 'ahead' | 'late';

/**
 * Which reminder a day asks for: none in a weekend or on a holiday, none ahead on the very day that was stated, and none of what is
 * long past.
 *
 * Source: own procedure (decision 41).
 */
export function reminderDue({ dueOn, lastAsOf }: Owed, { before, after, atMost }: ReminderRule, today: Day): ReminderMoment | null {
  if (!isBusinessDay(today)) return null;
  if (today <= dueOn) return isAhead(dueOn, lastAsOf, before, today) ? 'ahead' : null;
  if (after === null || today < addBusinessDays(dueOn, after) || today > addBusinessDays(dueOn, atMost)) return null;
  return 'late';
}

function isAhead(dueOn: Day, lastAsOf: Day | null, before: number | null, today: Day): boolean {
  if (before === null) return false;
  const from = addBusinessDays(dueOn, -before);
  return today >= from && (lastAsOf === null || from > lastAsOf);
}
