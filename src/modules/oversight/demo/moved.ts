import { addDays, type Day, dayInNetherlands, weeksBetween } from '../../../domain/calendar.js';

const DAYS_PER_WEEK = 7;
const MS_PER_WEEK = 604_800_000;

/** A replay's calendar, moved by whole weeks so that its last day lies in the week of today. */
export interface Moved {
  /** The day of the replay that stands for today. */
  readonly replayDay: Day;
  day(day: Day): Day;
  instant(text: string): Date;
}

export function movedTo(lastReceived: string, now: Date): Moved {
  const today = dayInNetherlands(now);
  const weeks = weeksBetween(dayInNetherlands(new Date(lastReceived)), today);
  return {
    replayDay: addDays(today, -weeks * DAYS_PER_WEEK),
    day: (day) => addDays(day, weeks * DAYS_PER_WEEK),
    instant: (text) => new Date(Date.parse(text) + weeks * MS_PER_WEEK),
  };
}
