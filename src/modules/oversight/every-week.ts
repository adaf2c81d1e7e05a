import { addDays, type Day } from '../../domain/calendar.js';
import type { ShownWeek } from './shown-week.js';

const NOTHING = { state: 'no-data', value: null } as const;

/** The weeks from one Monday to another, both included, oldest first; a week in which nobody reported has no data. */
export function everyWeek(weeks: readonly ShownWeek[], from: Day, to: Day): ShownWeek[] {
  const byStart = new Map(weeks.map((week) => [week.weekStart, week]));
  const all: ShownWeek[] = [];
  for (let weekStart = from; weekStart <= to; weekStart = addDays(weekStart, 7)) {
    const silent = { weekStart, usable: NOTHING, used: NOTHING, coverAtExpected: NOTHING, coverAtPeak: NOTHING };
    all.push(byStart.get(weekStart) ?? silent);
  }
  return all;
}
