import type { Day } from '../calendar.js';
import type { JudgedWeek } from './judge-weeks.js';
import type { UnusualRules } from './unusual-rules.js';

/** An alarm that stands. Source: own definition. */
export interface StandingAlarm {
  /** Monday of the first of the weeks that began it. */
  readonly since: Day;
  /** The newest week that was unusual. */
  readonly week: JudgedWeek;
}

/**
 * The alarm that stands after the last of some weeks: begun by so many unusual weeks in a row, ended by so many calm ones. A week of which nothing can be
 * said is neither. There is no memory: the same weeks say the same.
 *
 * Source: own definition.
 */
export function standingAlarm(weeks: readonly JudgedWeek[], rule: UnusualRules['inARow']): StandingAlarm | null {
  let seen: Seen = { standing: null, row: [] };
  for (const week of weeks) if (week.alarm !== null) seen = after(seen, week, rule);
  return seen.standing;
}

interface Seen {
  readonly standing: StandingAlarm | null;
  /** The last weeks that said the same. */
  readonly row: readonly JudgedWeek[];
}

function after({ standing, row: before }: Seen, week: JudgedWeek, { toRaise, toEnd }: UnusualRules['inARow']): Seen {
  const row = before.at(-1)?.alarm === week.alarm ? [...before, week] : [week];
  if (week.alarm === false) return { standing: row.length >= toEnd ? null : standing, row };
  if (standing !== null) return { standing: { ...standing, week }, row };
  const [first = week] = row;
  return { standing: row.length >= toRaise ? { since: first.weekStart, week } : null, row };
}
